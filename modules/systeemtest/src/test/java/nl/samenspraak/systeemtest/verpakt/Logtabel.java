package nl.samenspraak.systeemtest.verpakt;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks in the table of the log, past the application. */
@ApplicationScoped
class Logtabel {

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    record Regel(
            long nummer,
            String knoop,
            String actie,
            String uitkomst,
            String weigergrond,
            String pet,
            String doel,
            String persoon,
            String dossierdelen,
            UUID dossier,
            String reden,
            int regel,
            int mac,
            String daad,
            String wederpartij) {}

    /** The lines that a user left, oldest first. */
    List<Regel> van(UUID gebruiker) {
        return van(gebruiker, 0);
    }

    /** How many those are. */
    int aantal(UUID gebruiker) {
        return (int) tel("select count(*) from toegang.toegangslog where gebruiker = ?", gebruiker);
    }

    /** The same without the oldest ones, of which there are so many. */
    List<Regel> van(UUID gebruiker, int vanaf) {
        String sql =
                "select nummer, knoop, actie, uitkomst, weigergrond, pet, doel, persoon, dossierdelen, dossier, reden, regel, mac,"
                        + " daad, wederpartij"
                        + " from toegang.toegangslog where gebruiker = ? order by logid offset ? rows";
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(sql)) {
            vraag.setObject(1, gebruiker);
            vraag.setInt(2, vanaf);
            try (ResultSet rij = vraag.executeQuery()) {
                List<Regel> regels = new ArrayList<>();
                while (rij.next()) {
                    regels.add(new Regel(
                            rij.getLong(1),
                            rij.getString(2),
                            rij.getString(3),
                            rij.getString(4),
                            rij.getString(5),
                            rij.getString(6),
                            rij.getString(7),
                            rij.getString(8),
                            rij.getString(9),
                            rij.getObject(10, UUID.class),
                            rij.getString(11),
                            rij.getInt(12),
                            rij.getBytes(13).length,
                            rij.getString(14),
                            rij.getString(15)));
                }
                return regels;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long tel(String sql, Object... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                vraag.setObject(i + 1, waarden[i]);
            }
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                return rij.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one text that a question gives. */
    String tekst(String sql) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(sql);
                ResultSet rij = vraag.executeQuery()) {
            rij.next();
            return rij.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one value that a question gives, as it lies there. */
    byte[] bytes(String sql) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(sql);
                ResultSet rij = vraag.executeQuery()) {
            rij.next();
            return rij.getBytes(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void doe(String sql) {
        try (Connection verbinding = bron.getConnection()) {
            verbinding.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
