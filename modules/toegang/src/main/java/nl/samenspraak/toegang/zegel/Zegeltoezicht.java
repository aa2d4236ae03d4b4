package nl.samenspraak.toegang.zegel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.logboek.Bronregel;
import nl.samenspraak.toegang.logboek.Zaakverklaring;
import nl.samenspraak.toegang.recht.Actie;

/** What the FG does with the seal: see how it is, have the whole log checked, take the proof of one line along. */
@ApplicationScoped
public class Zegeltoezicht {

    @Inject
    private Gang gang;

    @Inject
    private Zegelsleutels sleutels;

    @Inject
    private Zegelwacht wacht;

    @Inject
    private Anker anker;

    @Inject
    private Zaakverklaring zaken;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Clock klok;

    /**
     * How the seal is; nobody is in that, so it leaves no line.
     *
     * @param doel the purpose
     * @return how it is
     */
    @Inzage(deel = Dossierdeel.LOGBOEK, actie = Actie.OPSOMMEN, regel = false)
    public ZegelstandView stand(Doelbinding doel) {
        return gang.lees(this::stand);
    }

    private ZegelstandView stand(Connection verbinding) throws SQLException {
        SqlZegelboek boek = new SqlZegelboek(verbinding);
        Optional<Zegelpunt> laatste = boek.laatstePunt();
        return new ZegelstandView(
                laatste.map(Zegelpunt::grootte).orElse(0L),
                laatste.map(punt -> Zegelpunt.base64(punt.wortel())).orElse(null),
                laatste.map(Zegelpunt::tijd).orElse(null),
                boek.eerstePunt().map(Zegelpunt::tijd).orElse(null),
                wacht.achterSinds().orElse(null),
                anker.isErEen(),
                sleutels.nu().toets().tekst(),
                boek.meldingen().stream().map(SqlZegelboek.Melding::tekst).toList(),
                new SqlNazichten(verbinding).laatste().orElse(null));
    }

    /**
     * Asks for a check of the whole log; whichever server is first does it.
     *
     * @param doel the purpose
     */
    @Inzage(deel = Dossierdeel.LOGBOEK, actie = Actie.VASTLEGGEN, daad = "logboek.nazicht-gevraagd")
    public void kijkNa(Doelbinding doel) {
        UUID wie = aanwezige.eisGebruiker().id();
        gang.<Void>lees(verbinding -> {
            new SqlNazichten(verbinding).vraag(Id.nieuw(), wie, klok.instant());
            return null;
        });
    }

    /**
     * @param logid identifier of a line
     * @param doel the purpose
     * @return the proof that it is in the log, to be checked by somebody else; none of a line in a case that is about whoever asks, for a proof shows all
     *     that the line says (9:7)
     */
    @Inzage(deel = Dossierdeel.LOGBOEK, actie = Actie.EXPORTEREN, daad = "logboek.bewijs-meegenomen")
    public LogbewijsView bewijs(UUID logid, Doelbinding doel) {
        return new LogbewijsView(gang.lees(verbinding -> bewijs(new SqlZegelboek(verbinding), logid))
                .orElse(""));
    }

    private Optional<String> bewijs(SqlZegelboek boek, UUID logid) throws SQLException {
        UUID ik = aanwezige.eisGebruiker().id();
        Optional<Bronregel> regel = boek.regel(logid);
        return regel.isEmpty() || zaken.verzwijgt(regel.get().dossier(), ik)
                ? Optional.empty()
                : Bewijs.van(boek, logid);
    }
}
