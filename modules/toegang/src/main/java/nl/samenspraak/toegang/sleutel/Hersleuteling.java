package nl.samenspraak.toegang.sleutel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Makes the rows of a table anew that were made with an older key, a hundred at a time, each hundred in a transaction of its own: whatever
 * interrupts it, what is done is done, and the next time goes on with the rest. Nobody gets to see anything: content is opened and locked away
 * again, so it passes no gate.
 */
@ApplicationScoped
public class Hersleuteling {

    private static final String SELECT = "select id, %s from %s where ";
    private static final String RONDE = " order by id fetch first 100 rows only for update";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Inject
    private UserTransaction transactie;

    @Inject
    private Sleutelbos sleutels;

    /**
     * A table with content under a key; its key is {@code id}.
     *
     * @param naam the name, with its schema
     * @param versiekolom the column with the version of the key
     * @param kolommen the columns that were made with it; the first is empty where there is nothing
     */
    public record Tabel(String naam, String versiekolom, List<String> kolommen) {

        public Tabel {
            kolommen = List.copyOf(kolommen);
        }
    }

    /** Makes the columns of one row anew. */
    @FunctionalInterface
    public interface Omzetting {

        /**
         * @param id the row
         * @param waarden what its columns hold
         * @return what they will hold
         */
        Object[] zetOm(UUID id, Object[] waarden);
    }

    /**
     * Makes rows anew that were made with an older key.
     *
     * @param tabel the table
     * @param omzetting makes a row anew
     * @return how many rows it were
     */
    public int van(Tabel tabel, Omzetting omzetting) {
        String vraag = SELECT.formatted(String.join(", ", tabel.kolommen()), tabel.naam()) + tabel.versiekolom()
                + " < ? and " + tabel.kolommen().get(0) + " is not null" + RONDE;
        String wijziging = "update " + tabel.naam() + " set "
                + tabel.kolommen().stream().map(kolom -> kolom + " = ?").collect(Collectors.joining(", ")) + ", "
                + tabel.versiekolom() + " = " + sleutels.versie() + " where id = ?";
        int totaal = 0;
        Map<UUID, Object[]> rijen;
        do {
            rijen = ronde(tabel.naam(), vraag, sleutels.versie(), wijziging, omzetting);
            totaal += rijen.size();
        } while (!rijen.isEmpty());
        return totaal;
    }

    /**
     * Computes one column of every row anew: for hashes that name no version, of what stands in other columns.
     *
     * @param tabel the table
     * @param kolommen the column, and after it those that it is computed from
     * @param omzetting gives what the column will hold, of all of them
     * @return how many rows were gone over
     */
    public int herbereken(String tabel, List<String> kolommen, Omzetting omzetting) {
        String vraag = SELECT.formatted(String.join(", ", kolommen), tabel) + "id > ? and " + kolommen.get(0)
                + " is not null" + RONDE;
        String wijziging = "update " + tabel + " set " + kolommen.get(0) + " = ? where id = ?";
        int totaal = 0;
        UUID laatste = new UUID(0, 0);
        Map<UUID, Object[]> rijen;
        do {
            rijen = ronde(tabel, vraag, laatste, wijziging, omzetting);
            totaal += rijen.size();
            for (UUID id : rijen.keySet()) {
                laatste = id;
            }
        } while (!rijen.isEmpty());
        return totaal;
    }

    private Map<UUID, Object[]> ronde(String tabel, String vraag, Object vanaf, String wijziging, Omzetting omzetting) {
        try {
            transactie.begin();
            try (Connection verbinding = bron.getConnection()) {
                Map<UUID, Object[]> rijen = lees(verbinding, vraag, vanaf);
                schrijf(verbinding, wijziging, rijen, omzetting);
                transactie.commit();
                return rijen;
            } catch (SQLException | RuntimeException e) {
                transactie.rollback();
                throw new IllegalStateException(tabel + " is niet met de nieuwe sleutel te versleutelen", e);
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(tabel + " is niet met de nieuwe sleutel te versleutelen", e);
        }
    }

    private static Map<UUID, Object[]> lees(Connection verbinding, String sql, Object vanaf) throws SQLException {
        Map<UUID, Object[]> rijen = new LinkedHashMap<>();
        try (PreparedStatement vraag = verbinding.prepareStatement(sql)) {
            vraag.setObject(1, vanaf);
            try (ResultSet rij = vraag.executeQuery()) {
                Object[] leeg = new Object[rij.getMetaData().getColumnCount() - 1];
                while (rij.next()) {
                    Object[] waarden = leeg.clone();
                    for (int i = 0; i < waarden.length; i++) {
                        waarden[i] = rij.getObject(i + 2);
                    }
                    rijen.put(rij.getObject(1, UUID.class), waarden);
                }
            }
        }
        return rijen;
    }

    private static void schrijf(Connection verbinding, String sql, Map<UUID, Object[]> rijen, Omzetting omzetting)
            throws SQLException {
        try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            for (Map.Entry<UUID, Object[]> rij : rijen.entrySet()) {
                int plaats = 0;
                for (Object nieuw : omzetting.zetOm(rij.getKey(), rij.getValue())) {
                    opdracht.setObject(++plaats, nieuw);
                }
                opdracht.setObject(++plaats, rij.getKey());
                opdracht.executeUpdate();
            }
        }
    }
}
