package nl.samenspraak.systeemtest.verpakt;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks in every column of every table of a schema for a text: what is gone stands nowhere. */
@ApplicationScoped
class Tekstzoeker {

    private static final String KOLOMMEN =
            "select table_name, column_name from information_schema.columns where table_schema = ? order by table_name, ordinal_position";
    private static final String VERWIJZINGEN =
            "select distinct table_name from information_schema.columns where table_schema = ? and column_name like ?";

    private static final String MEE = "select c.table_name from information_schema.table_constraints c"
            + " join information_schema.referential_constraints r on r.constraint_schema = c.constraint_schema"
            + " and r.constraint_name = c.constraint_name where c.table_schema = ? and r.delete_rule = 'CASCADE'";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    /** Where a text stands, or a part of one: table and column, for instance {@code melding.inhoud}. */
    List<String> waar(String schema, String tekst) {
        return lees(KOLOMMEN, schema).stream()
                .filter(kolom -> staatIn(schema, kolom[0], kolom[1], tekst))
                .map(kolom -> kolom[0] + "." + kolom[1])
                .toList();
    }

    /** The tables of a schema that have a column whose name begins like this. */
    List<String> metKolom(String schema, String begin) {
        return lees(VERWIJZINGEN, schema, begin + "%").stream()
                .map(rij -> rij[0])
                .toList();
    }

    /** The tables of a schema whose rows the database removes along with the row that they refer to. */
    List<String> gaatMee(String schema) {
        return lees(MEE, schema).stream().map(rij -> rij[0]).toList();
    }

    private boolean staatIn(String schema, String tabel, String kolom, String tekst) {
        String sql =
                "select count(*) from %s.\"%s\" where cast(\"%s\" as varchar) like ?".formatted(schema, tabel, kolom);
        return !lees(sql, "%" + tekst + "%").get(0)[0].equals("0");
    }

    private List<String[]> lees(String sql, String... waarden) {
        try (Connection verbinding = bron.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                vraag.setString(i + 1, waarden[i]);
            }
            try (ResultSet rijen = vraag.executeQuery()) {
                List<String[]> gelezen = new ArrayList<>();
                int breedte = rijen.getMetaData().getColumnCount();
                while (rijen.next()) {
                    String[] rij = new String[breedte];
                    for (int i = 0; i < breedte; i++) {
                        rij[i] = rijen.getString(i + 1);
                    }
                    gelezen.add(rij);
                }
                return gelezen;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
