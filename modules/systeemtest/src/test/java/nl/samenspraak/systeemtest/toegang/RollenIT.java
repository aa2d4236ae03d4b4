package nl.samenspraak.systeemtest.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role of the application may do on PostgreSQL, after the script that comes with it was run (R-LOG-02). */
@Systeemtest
@Tag("alleen-postgresql")
@Tag("R-LOG-02")
class RollenIT {

    private static final Path SCRIPT = Path.of("../../config/postgresql/rollen.sql");
    private static final String ROL = "toets_toepassing";
    private static final String GEWEIGERD = "permission denied";

    private Connection verbinding;

    @BeforeEach
    void voerHetScriptTweeKeerUit(Server server) throws SQLException, IOException {
        verbinding = server.databank();
        ruimOp();
        doe("create role " + ROL);
        String script = Files.readString(SCRIPT)
                .replace("'samenspraak';", "'" + ROL + "';")
                .replace("'samenspraak_eigenaar';", "'" + eigenaar() + "';");
        doe(script);
        doe(script);
        doe("set role " + ROL);
    }

    @AfterEach
    void haalDeRolWeg() throws SQLException {
        doe("reset role");
        ruimOp();
        verbinding.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"toegangslog", "zegelreeks", "zegelpunt", "zegelsleutel"})
    void wat_geschreven_is_kan_de_toepassing_lezen_en_aanvullen_en_verder_niets(String tabel) throws SQLException {
        String naam = "toegang." + tabel;
        assertThat(vraag("select count(*) >= 0 from " + naam)).isEqualTo("t");
        assertThat(vraag("select has_table_privilege('" + naam + "', 'insert')"))
                .isEqualTo("t");

        String kolom = vraag("select column_name from information_schema.columns where table_schema = 'toegang'"
                + " and table_name = '" + tabel + "' order by ordinal_position limit 1");
        for (String opdracht : List.of(
                "update " + naam + " set " + kolom + " = " + kolom,
                "delete from " + naam,
                "truncate " + naam,
                "alter table " + naam + " disable trigger all",
                "drop table " + naam)) {
            assertThatThrownBy(() -> doe(opdracht))
                    .as(opdracht)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void elke_andere_tabel_van_de_toepassing_kan_zij_gebruiken_en_een_nieuwe_niet_maken() throws SQLException {
        assertThat(rijen("select schemaname || '.' || tablename from pg_tables where schemaname in"
                        + " (select schemaname from pg_tables where tablename = 'migratie')"
                        + " and tablename not in ('migratie', 'toegangslog', 'zegelreeks', 'zegelpunt', 'zegelsleutel')"
                        + " and not (has_table_privilege(schemaname || '.' || tablename, 'select')"
                        + " and has_table_privilege(schemaname || '.' || tablename, 'insert')"
                        + " and has_table_privilege(schemaname || '.' || tablename, 'update')"
                        + " and has_table_privilege(schemaname || '.' || tablename, 'delete'))"))
                .isEmpty();
        assertThatThrownBy(() -> doe("create table toegang.bijgemaakt (id int)"))
                .hasMessageContaining(GEWEIGERD);
        assertThatThrownBy(() -> doe("delete from toegang.migratie")).hasMessageContaining(GEWEIGERD);
    }

    private String eigenaar() throws SQLException {
        return vraag("select tableowner from pg_tables where schemaname = 'toegang' and tablename = 'migratie'");
    }

    private void ruimOp() throws SQLException {
        if (!rijen("select 1 from pg_roles where rolname = '" + ROL + "'").isEmpty()) {
            doe("drop owned by " + ROL);
            doe("drop role " + ROL);
        }
    }

    private String vraag(String sql) throws SQLException {
        return rijen(sql).get(0);
    }

    private List<String> rijen(String sql) throws SQLException {
        List<String> rijen = new ArrayList<>();
        try (Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery(sql)) {
            while (rij.next()) {
                rijen.add(rij.getString(1));
            }
        }
        return rijen;
    }

    private void doe(String sql) throws SQLException {
        try (Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }
}
