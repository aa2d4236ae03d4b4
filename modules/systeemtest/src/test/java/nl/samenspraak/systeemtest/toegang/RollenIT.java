package nl.samenspraak.systeemtest.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The application works with a role that can read and add to the log and nothing else; what somebody with more does to it, the operator's command
 * names.
 */
@Tag("R-LOG-02")
@Tag("alleen-postgresql")
class RollenIT {

    private static final String EIGENAAR = "samenspraak_eigenaar";
    private static final String TOEPASSING = "samenspraak_app";
    private static final String WACHTWOORD = "proef";
    private static final Path ROLLEN = Path.of("../../config/postgresql/rollen.sql");

    private final Databank databank = Databank.nieuw();

    @Test
    void de_toepassing_werkt_en_kan_in_het_logboek_niets_veranderen() throws Exception {
        alsBeheerder("create role " + EIGENAAR + " login password '" + WACHTWOORD + "'");
        alsBeheerder("create role " + TOEPASSING + " login password '" + WACHTWOORD + "'");
        alsBeheerder("do $$ begin execute format('alter database %I owner to " + EIGENAAR
                + "', current_database()); end $$");
        try (Server server = Server.samenspraak(databank)
                .omgeving("SAMENSPRAAK_DEMO", "true")
                .omgeving("SAMENSPRAAK_DB_WACHTWOORD", WACHTWOORD)
                .omgeving("SAMENSPRAAK_DB_GEBRUIKER", EIGENAAR)) {
            assertThat(server.voerUit("logboek-nagaan")).contains("Het logboek is heel.", "Er is nog niets verzegeld");
            String script = Files.readString(ROLLEN)
                    .replace("samenspraak.toepassing = 'samenspraak'", "samenspraak.toepassing = '" + TOEPASSING + "'");
            alsBeheerder(script);
            alsBeheerder(script);

            server.omgeving("SAMENSPRAAK_DB_GEBRUIKER", TOEPASSING).start();
            Httpsessie fg = Httpsessie.meldAan(server, "fatma");
            assertThat(fg.haal("/toegang/logboek.xhtml").statusCode()).isEqualTo(200);
            Wacht.tot(
                    () -> tel("select count(*) from toegang.zegelpunt") > 0,
                    Duration.ofSeconds(30),
                    () -> "geen zegel:\n" + server.staart());
            nietsTeVeranderen();
            assertThat(fg.haal("/toegang/logboek.xhtml").statusCode()).isEqualTo(200);
            server.stop();

            assertThat(tel("select count(*) from toegang.knoop where gestopt is not null"))
                    .isEqualTo(1);
            assertThat(server.voerUit("logboek-nagaan"))
                    .contains("Het logboek is heel.", "Toetssleutel van nu: samenspraak/toegangslog+");
            alsBeheerder("update toegang.toegangslog set persoon = null, reden = 'niemand' where nummer = 1");
            assertThat(server.voerUit("logboek-nagaan"))
                    .contains(
                            "Het logboek is niet heel.", "FOUT: Regel ", "nummer 1)", "is veranderd na het verzegelen");
        }
    }

    private void nietsTeVeranderen() throws SQLException {
        for (String tabel : List.of("toegangslog", "zegelreeks", "zegelpunt", "zegelsleutel")) {
            for (String sql : List.of(
                    "delete from toegang." + tabel,
                    "truncate toegang." + tabel,
                    "drop table toegang." + tabel,
                    "alter table toegang." + tabel + " add column erbij int")) {
                geweigerd(sql);
            }
        }
        geweigerd("update toegang.toegangslog set reden = 'anders'");
        geweigerd("update toegang.zegelpunt set notitie = 'anders'");
        geweigerd("update toegang.zegelreeks set tot = tot + 1");
        geweigerd("alter table toegang.toegangslog disable trigger all");
        geweigerd("grant update on toegang.toegangslog to " + TOEPASSING);
        geweigerd("create table toegang.erbij (id int)");
        geweigerd("delete from toegang.migratie");
    }

    private void geweigerd(String sql) throws SQLException {
        try (Connection verbinding = verbind(TOEPASSING, WACHTWOORD);
                Statement opdracht = verbinding.createStatement()) {
            assertThatThrownBy(() -> opdracht.execute(sql))
                    .as(sql)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            fout -> assertThat(fout.getSQLState()).isEqualTo("42501"));
        }
    }

    private void alsBeheerder(String sql) throws SQLException {
        try (Connection verbinding = beheerder();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }

    private long tel(String sql) {
        try (Connection verbinding = beheerder();
                ResultSet rij = verbinding.createStatement().executeQuery(sql)) {
            rij.next();
            return rij.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection beheerder() throws SQLException {
        return verbind(
                databank.omgeving().get("SAMENSPRAAK_DB_GEBRUIKER"),
                databank.omgeving().get("SAMENSPRAAK_DB_WACHTWOORD"));
    }

    private Connection verbind(String gebruiker, String wachtwoord) throws SQLException {
        return DriverManager.getConnection(databank.omgeving().get("SAMENSPRAAK_DB_URL"), gebruiker, wachtwoord);
    }
}
