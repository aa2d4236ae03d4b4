package nl.samenspraak.toegang.bewaren;

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

/**
 * The lock on one row is the right to do the work. It is held in a transaction that waits while the work runs in transactions of its
 * own; when the server dies, the database lets go of it. Another server does not wait: it finds the row locked and leaves the work.
 */
@ApplicationScoped
class SqlDagtaken implements Dagtaken {

    private static final String BEKEND = "select 1 from toegang.dagtaak where naam = ?";
    private static final String VOEG_TOE =
            "insert into toegang.dagtaak (naam, gedaan) values (?, date '2000-01-01') on conflict do nothing";
    private static final String GRIJP =
            "select 1 from toegang.dagtaak where naam = ? and gedaan < ? for update skip locked";
    private static final String NOTEER = "update toegang.dagtaak set gedaan = ? where naam = ?";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private Buitenwerk buitenwerk;

    @Override
    @Transactional
    public boolean doe(String taak, LocalDate dag, Runnable werk) {
        if (!is(BEKEND, taak)) {
            buitenwerk.apart(() -> voer(VOEG_TOE, taak));
        }
        if (!is(GRIJP, taak, dag)) {
            return false;
        }
        buitenwerk.doe(werk);
        voer(NOTEER, dag, taak);
        return true;
    }

    private boolean is(String sql, Object... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = gevuld(verbinding, sql, waarden);
                ResultSet rij = vraag.executeQuery()) {
            return rij.next();
        } catch (SQLException e) {
            throw new IllegalStateException("De dagtaken zijn niet te lezen", e);
        }
    }

    private void voer(String sql, Object... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement opdracht = gevuld(verbinding, sql, waarden)) {
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("De dagtaak is niet te noteren", e);
        }
    }

    private static PreparedStatement gevuld(Connection verbinding, String sql, Object... waarden) throws SQLException {
        PreparedStatement opdracht = verbinding.prepareStatement(sql);
        for (int i = 0; i < waarden.length; i++) {
            opdracht.setObject(i + 1, waarden[i]);
        }
        return opdracht;
    }
}
