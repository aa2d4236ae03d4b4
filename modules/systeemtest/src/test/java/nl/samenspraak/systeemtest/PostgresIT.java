package nl.samenspraak.systeemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The PostgreSQL that the tests stand on. */
@Tag("gereedschap")
class PostgresIT {

    @ParameterizedTest
    @MethodSource("opDezeMachine")
    void houdt_zijn_gegevens_na_een_herstart_en_geeft_elke_toepassing_een_eigen_databank(Postgresprogramma herkomst)
            throws SQLException {
        try (Postgres postgres = Postgres.start(List.of(herkomst))) {
            Databank een = postgres.nieuweDatabank();
            Databank twee = postgres.nieuweDatabank();
            execute(een, "CREATE TABLE t (id int)");
            execute(twee, "CREATE TABLE t (id int)");
            execute(een, "INSERT INTO t VALUES (7)");

            postgres.stop();
            postgres.begin();

            assertThat(count(een)).isEqualTo(1);
            assertThat(count(twee)).isZero();
            assertThat(value(een, "SHOW fsync")).isEqualTo("on");
            assertThat(Integer.parseInt(postgres.version().replaceAll("\\D.*", "")))
                    .isGreaterThanOrEqualTo(15);
        }
    }

    /** Every origin that this machine has; none at all would fail the test. */
    static Stream<Postgresprogramma> opDezeMachine() {
        return Stream.of(Postgresprogramma.values())
                .filter(origin -> origin.bin().isPresent());
    }

    private static void execute(Databank databank, String sql) throws SQLException {
        try (Connection connection = connect(databank);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Databank databank) throws SQLException {
        return Integer.parseInt(value(databank, "SELECT count(*) FROM t"));
    }

    private static String value(Databank databank, String sql) throws SQLException {
        try (Connection connection = connect(databank);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(Databank databank) throws SQLException {
        Map<String, String> omgeving = databank.omgeving();
        return DriverManager.getConnection(
                omgeving.get("SAMENSPRAAK_DB_URL"),
                omgeving.get("SAMENSPRAAK_DB_GEBRUIKER"),
                omgeving.get("SAMENSPRAAK_DB_WACHTWOORD"));
    }
}
