package nl.samenspraak.meldpunt.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import nl.samenspraak.meldpunt.model.Dagtaken;

/**
 * The lock on one row is the right to do the work. It is held in a transaction that waits while the work runs in transactions of its
 * own; when the server dies, the database lets go of it. Another server does not wait: it finds the row locked and leaves the work.
 */
@ApplicationScoped
class SqlDagtaken implements Dagtaken {

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Buitenwerk buitenwerk;

    @Override
    @Transactional
    public boolean doe(String taak, LocalDate dag, Runnable werk) {
        if (!magVandaag(taak, dag)) {
            return false;
        }
        buitenwerk.doe(werk);
        noteer(taak, dag);
        return true;
    }

    private boolean magVandaag(String taak, LocalDate dag) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(
                        "select gedaan from meldpunt.dagtaak where naam = ? and gedaan < ? for update skip locked")) {
            vraag.setString(1, taak);
            vraag.setObject(2, dag);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("De dagtaken zijn niet te lezen", e);
        }
    }

    private void noteer(String taak, LocalDate dag) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht =
                        verbinding.prepareStatement("update meldpunt.dagtaak set gedaan = ? where naam = ?")) {
            opdracht.setObject(1, dag);
            opdracht.setString(2, taak);
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("De dagtaak is niet te noteren", e);
        }
    }
}
