package nl.samenspraak.web.bedrijf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever starts on data of another version hears what to do, and loses nothing. */
class MigratiesTest {

    private final JdbcDataSource bron = new JdbcDataSource();

    @TempDir
    private Path migraties;

    @BeforeEach
    void begin() throws IOException {
        bron.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        schrijf(
                "V001__proef.sql",
                "create table proef.ding (naam varchar(10)); insert into proef.ding values ('eerste');");
        migreer();
    }

    @Test
    void een_nieuwe_migratie_wordt_uitgevoerd_en_een_gedane_niet_nog_eens() throws Exception {
        schrijf("V002__proef.sql", "insert into proef.ding values ('tweede');");

        migreer();
        migreer();

        assertThat(dingen()).isEqualTo(2);
    }

    @Test
    void met_andere_migraties_gemaakt_zegt_hoe_verder_en_laat_alles_staan() throws Exception {
        schrijf("V001__proef.sql", "create table proef.ding (naam varchar(10), soort varchar(10));");

        assertThatThrownBy(this::migreer)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("De tabellen van proef")
                .hasMessageContaining("verwijder de map modules/web/gegevens")
                .hasNoCause();
        assertThat(dingen()).isEqualTo(1);
    }

    private void migreer() {
        Migraties.migreer(bron, "proef", "filesystem:" + migraties);
    }

    private void schrijf(String naam, String sql) throws IOException {
        Files.writeString(migraties.resolve(naam), sql);
    }

    private int dingen() throws SQLException {
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery("select count(*) from proef.ding")) {
            rij.next();
            return rij.getInt(1);
        }
    }
}
