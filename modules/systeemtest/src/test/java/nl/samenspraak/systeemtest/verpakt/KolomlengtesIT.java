package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** No column is shorter than what can be put in it, on either database. */
class KolomlengtesIT extends Verpakt {

    private static final String KOLOMMEN =
            "select table_schema, table_name, column_name, character_maximum_length from information_schema.columns"
                    + " where lower(table_schema) in ('toegang', 'personen', 'brieven', 'meldpunt', 'klachten', 'toeleiding',"
                    + " 'coordinatie', 'inwoner')"
                    + " and lower(data_type) = 'character varying' and lower(table_name) <> 'migratie'";

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Test
    void geen_kolom_is_korter_dan_wat_erin_gaat() throws SQLException {
        Map<String, Integer> kolommen = kolommen();
        Kolomlengtes lengtes = new Kolomlengtes();
        Map<String, String> gebreken = new TreeMap<>();

        kolommen.forEach((kolom, lang) -> lengtes.van(kolom)
                .ifPresentOrElse(
                        nodig -> {
                            if (nodig > lang) {
                                gebreken.put(kolom, "is " + lang + " lang, en er gaan " + nodig + " tekens in");
                            }
                        },
                        () -> gebreken.put(kolom, "staat niet in Kolomlengtes: zeg hoeveel erin gaat")));

        assertThat(kolommen).hasSizeGreaterThan(150);
        assertThat(gebreken).isEmpty();
    }

    private Map<String, Integer> kolommen() throws SQLException {
        Map<String, Integer> kolommen = new TreeMap<>();
        try (Connection verbinding = bron.getConnection();
                ResultSet rij = verbinding.createStatement().executeQuery(KOLOMMEN)) {
            while (rij.next()) {
                String kolom = rij.getString(1) + "." + rij.getString(2) + "." + rij.getString(3);
                kolommen.put(kolom.toLowerCase(Locale.ROOT), rij.getInt(4));
            }
        }
        return kolommen;
    }
}
