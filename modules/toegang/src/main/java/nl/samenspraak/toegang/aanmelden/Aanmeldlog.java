package nl.samenspraak.toegang.aanmelden;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.recht.Termijnen;

/** The sign-in log: who came in, who tried, who changed pet (R-ALG-05, R-LOG-06). Kept for six months. */
@ApplicationScoped
class Aanmeldlog {

    private static final int LANGSTE_NAAM = 80;

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock klok;

    void schrijf(Gebeurtenis gebeurtenis, String gebruikersnaam, UUID account, String pet, String werkplek) {
        schrijf(Id.nieuw(), gebeurtenis, gebruikersnaam, account, pet, werkplek);
    }

    /** Under an identifier of its own: what is the same as this can be counted with it. */
    void schrijf(UUID id, Gebeurtenis gebeurtenis, String gebruikersnaam, UUID account, String pet, String werkplek) {
        LocalDate bewarenTot =
                termijnen.bereken("aanmeldlog-bewaren", LocalDate.now(klok)).einde();
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = verbinding.prepareStatement("insert into toegang.aanmeldlog"
                        + " (id, moment, gebruikersnaam, account, gebeurtenis, pet, werkplek, bewaren_tot, aantal)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 1)")) {
            opdracht.setObject(1, id);
            opdracht.setObject(2, OffsetDateTime.now(klok).withOffsetSameInstant(ZoneOffset.UTC));
            opdracht.setString(3, gebruikersnaam.substring(0, Math.min(LANGSTE_NAAM, gebruikersnaam.length())));
            opdracht.setObject(4, account);
            opdracht.setString(5, gebeurtenis.code());
            opdracht.setString(6, pet);
            opdracht.setString(7, werkplek);
            opdracht.setObject(8, bewarenTot);
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Het aanmeldlog is niet te schrijven", e);
        }
    }
}
