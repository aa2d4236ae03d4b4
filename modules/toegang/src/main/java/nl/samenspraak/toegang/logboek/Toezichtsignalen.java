package nl.samenspraak.toegang.logboek;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.LogboekOnbereikbaar;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Rechten;

/** The signals that wait for the FG's judgement, the most urgent first (R-LOG-04). */
@ApplicationScoped
public class Toezichtsignalen {

    private static final int MEESTE = 50;
    private static final int LANGSTE_TOELICHTING = 500;

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Rechten rechten;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Clock klok;

    /**
     * @param doel the purpose
     * @return the signals that are not judged yet
     */
    @Inzage(deel = Dossierdeel.LOGBOEK, actie = Actie.OPSOMMEN)
    public Pagina<Toezichtsignaal> open(Doelbinding doel) {
        String sql =
                "select s.id, s.soort, s.moment, s.uiterlijk, a.naam, s.pet, s.zaak, s.dossier, s.doel, s.reden, s.versie,"
                        + " count(*) over () from toegang.signaal s left join toegang.account a on a.id = s.gebruiker"
                        + " where s.beoordeeld is null order by s.uiterlijk, s.moment fetch first " + MEESTE
                        + " rows only";
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(sql);
                ResultSet rij = vraag.executeQuery()) {
            List<Toezichtsignaal> signalen = new ArrayList<>();
            long totaal = 0;
            while (rij.next()) {
                signalen.add(signaal(rij));
                totaal = rij.getLong(12);
            }
            return new Pagina<>(signalen, totaal);
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    /**
     * Judges a signal.
     *
     * @param signaal which one, as it was read
     * @param oordeel what the FG thinks of it
     * @param toelichting why; needed unless it was justified
     * @param doel the purpose
     * @return the signal that was judged
     * @throws OngeldigeWaarde when the explanation is missing or too long
     * @throws VerouderdeVersie when somebody else judged it meanwhile
     */
    @Inzage(deel = Dossierdeel.LOGBOEK, actie = Actie.WIJZIGEN, daad = "logboek.signaal-beoordeeld")
    public Toezichtsignaal beoordeel(Toezichtsignaal signaal, Oordeel oordeel, String toelichting, Doelbinding doel) {
        String waarom = toelichting == null ? "" : toelichting.strip();
        if (oordeel != Oordeel.TERECHT && waarom.isEmpty()) {
            throw new OngeldigeWaarde("Schrijf op waarom u dit vindt.");
        }
        if (waarom.length() > LANGSTE_TOELICHTING) {
            throw new OngeldigeWaarde("Houd de toelichting korter dan " + LANGSTE_TOELICHTING + " tekens.");
        }
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement("update toegang.signaal set beoordeeld = ?,"
                        + " beoordeeld_door = ?, oordeel = ?, toelichting = ?, versie = versie + 1"
                        + " where id = ? and versie = ? and beoordeeld is null")) {
            opdracht.setObject(1, OffsetDateTime.now(klok).withOffsetSameInstant(ZoneOffset.UTC));
            opdracht.setObject(2, aanwezige.eisGebruiker().id());
            opdracht.setString(3, oordeel.code());
            opdracht.setString(4, waarom.isEmpty() ? null : waarom);
            opdracht.setObject(5, signaal.id());
            opdracht.setLong(6, signaal.versie());
            if (opdracht.executeUpdate() != 1) {
                throw new VerouderdeVersie();
            }
            return signaal;
        } catch (SQLException e) {
            throw new LogboekOnbereikbaar(e);
        }
    }

    private Toezichtsignaal signaal(ResultSet rij) throws SQLException {
        String pet = rij.getString(6);
        String doel = rij.getString(9);
        return new Toezichtsignaal(
                rij.getObject(1, UUID.class),
                rij.getString(2).equals("overname"),
                rij.getObject(3, OffsetDateTime.class).toInstant(),
                rij.getObject(4, LocalDate.class),
                rij.getString(5),
                rechten.matrix().naam(pet),
                rij.getString(7),
                rij.getObject(8, UUID.class),
                rechten.doelen().vind(doel).map(Doel::naam).orElse(doel),
                rij.getString(10),
                rij.getLong(11));
    }
}
