package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same WAR runs on H2 and on PostgreSQL, chosen by the environment alone. */
class DatabankIT extends Verpakt {

    @Resource(lookup = "java:app/jdbc/samenspraak")
    private DataSource bron;

    @Test
    void de_omgeving_kiest_de_databank() throws SQLException {
        String verwacht = System.getenv("SAMENSPRAAK_DB_URL") == null ? "H2" : "PostgreSQL";

        try (Connection verbinding = bron.getConnection()) {
            assertThat(verbinding.getMetaData().getDatabaseProductName()).isEqualTo(verwacht);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"toegang", "personen"})
    void elke_migratie_van_een_module_is_gelukt(String module) throws SQLException {
        try (Connection verbinding = bron.getConnection();
                ResultSet migraties = verbinding
                        .createStatement()
                        .executeQuery("select count(*), sum(case when \"success\" then 0 else 1 end) from " + module
                                + ".migratie where \"version\" is not null")) {
            migraties.next();
            assertThat(migraties.getInt(1)).isPositive();
            assertThat(migraties.getInt(2)).isZero();
        }
    }
}
