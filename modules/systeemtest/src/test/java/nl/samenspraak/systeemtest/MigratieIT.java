package nl.samenspraak.systeemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Migrations that move data, on a database that has some: the other tests begin with an empty one. */
@Tag("R-AVG-09")
class MigratieIT {

    private static final Path DB = Path.of("../../db");

    @Test
    void verklaringen_en_dagtaken_van_het_meldpunt_verhuizen_naar_toegang() throws Exception {
        try (Connection verbinding = leeg();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("create schema toegang");
            opdracht.execute("create schema meldpunt");
            loop(opdracht, "toegang", "V001");
            loop(opdracht, "meldpunt", "V001", "V002", "V003", "V004", "V005");
            opdracht.execute("update meldpunt.dagtaak set gedaan = date '2026-11-21'");
            opdracht.execute("insert into meldpunt.verklaring (dag, soort, grondslag, termijn, duur, versie, aantal)"
                    + " values (date '2026-11-20', 'melding', 'avg-5-1-e', 'melding-verwijderen', '42 dagen', '2026-11', 3),"
                    + " (date '2026-11-21', 'melding', 'avg-5-1-e', 'melding-verwijderen', '42 dagen', '2026-11', 1)");

            loop(opdracht, "toegang", "V002");
            loop(opdracht, "meldpunt", "V006");

            assertThat(lees(opdracht, "select naam, gedaan from toegang.dagtaak"))
                    .containsExactly("vergeten|2026-11-21");
            assertThat(lees(opdracht, "select dag, soort, duur, aantal from toegang.verklaring order by dag"))
                    .containsExactly("2026-11-20|melding|42 dagen|3", "2026-11-21|melding|42 dagen|1");
            assertThat(lees(
                            opdracht,
                            "select table_name from information_schema.tables where table_schema = 'meldpunt'"
                                    + " and table_name in ('dagtaak', 'verklaring')"))
                    .isEmpty();
        }
    }

    private static Connection leeg() throws SQLException {
        if (Databank.SOORT.equals("h2")) {
            return DriverManager.getConnection(
                    "jdbc:h2:mem:migratie;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        }
        Map<String, String> omgeving = Databank.nieuw().omgeving();
        return DriverManager.getConnection(
                omgeving.get("SAMENSPRAAK_DB_URL"),
                omgeving.get("SAMENSPRAAK_DB_GEBRUIKER"),
                omgeving.get("SAMENSPRAAK_DB_WACHTWOORD"));
    }

    private static void loop(Statement opdracht, String module, String... versies) throws IOException, SQLException {
        for (String versie : versies) {
            try (var bestanden = Files.newDirectoryStream(DB.resolve(module), versie + "__*.sql")) {
                opdracht.execute(Files.readString(bestanden.iterator().next()));
            }
        }
    }

    private static List<String> lees(Statement opdracht, String sql) throws SQLException {
        List<String> gelezen = new ArrayList<>();
        try (ResultSet rijen = opdracht.executeQuery(sql)) {
            while (rijen.next()) {
                StringBuilder rij = new StringBuilder(rijen.getString(1));
                for (int i = 2; i <= rijen.getMetaData().getColumnCount(); i++) {
                    rij.append('|').append(rijen.getString(i));
                }
                gelezen.add(rij.toString());
            }
        }
        return gelezen;
    }
}
