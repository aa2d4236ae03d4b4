package nl.samenspraak.meldpunt.tedoen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.bewaren.Bewaartermijn;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;

/**
 * Lists what is left to do about one's own meldingen. Closing a melding ends the judging of it and nothing else: that the betrokkene has to be
 * told and that a message has to be handed over stays here until it is done (R-MEL-07, R-MEL-12).
 */
@ApplicationScoped
public class TeDoen {

    private static final String INFORMEREN = "betrokkene-informeren";
    private static final String OVERDRAGEN = "doorgeleiding-overdragen";
    private static final String WVGGZ_VERTELLEN = "wvggz-vertellen";
    private static final String WVGGZ_STANDPUNT = "wvggz-standpunt";
    private static final String WVGGZ_SCHRIJVEN = "wvggz-schrijven";
    private static final String WVGGZ_VERZOEK = "wvggz-college-verzoek";

    private Plichten plichten;
    private Bewaartermijn bewaartermijn;
    private Termijnen termijnen;
    private Behandeling behandeling;

    TeDoen() {
        // The container makes its proxy with this.
    }

    @Inject
    TeDoen(
            Meldingen meldingen,
            Plichten plichten,
            Bewaartermijn bewaartermijn,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok) {
        this.plichten = plichten;
        this.bewaartermijn = bewaartermijn;
        this.termijnen = termijnen;
        behandeling = new Behandeling(meldingen, aanwezige, klok);
    }

    /**
     * @param doel the purpose
     * @return what is left to do about the user's own meldingen, the most urgent first
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.OPSOMMEN)
    public Pagina<Plicht> mijn(Doelbinding doel) {
        behandeling.eisPet();
        List<Plicht> rijen = plichten.van(behandeling.ik()).stream()
                .map(this::plicht)
                .sorted(Comparator.comparing(Plicht::uiterlijk)
                        .thenComparing(plicht -> plicht.nummer().waarde()))
                .toList();
        return new Pagina<>(rijen, rijen.size());
    }

    private LocalDate einde(String termijn, Plichtrij rij) {
        return termijnen.bereken(termijn, rij.sinds()).einde();
    }

    private Plicht plicht(Plichtrij rij) {
        LocalDate uiterlijk = switch (rij.soort()) {
            case INFORMEREN -> einde(INFORMEREN, rij);
            case NU_INFORMEREN, HERZIEN, TERUGBELLEN, RECHTZETTEN -> rij.sinds();
            case OVERDRAGEN -> einde(OVERDRAGEN, rij);
            case WVGGZ_VERTELLEN -> einde(WVGGZ_VERTELLEN, rij);
            case WVGGZ_STANDPUNT -> einde(WVGGZ_STANDPUNT, rij);
            case WVGGZ_SCHRIJVEN -> einde(WVGGZ_SCHRIJVEN, rij);
            case WVGGZ_VERZOEK -> einde(WVGGZ_VERZOEK, rij);
        };
        return new Plicht(
                new MeldingId(rij.id()),
                new Meldingnummer(rij.nummer()),
                rij.soort(),
                uiterlijk,
                Dringendheid.van(uiterlijk, behandeling.vandaag()),
                Optional.ofNullable(rij.geslotenOp()).map(bewaartermijn::weg).orElse(null));
    }
}
