package nl.samenspraak.systeemtest.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever is signed in is judged again and again: an account that was closed, and a pet that was taken away, end what they opened. */
@Systeemtest
@Tag("alleen-postgresql")
class SessienazichtIT {

    private static final Duration EVEN = Duration.ofSeconds(20);

    /** Where a toeleider begins. */
    private static final String BEGIN = "/toeleiding/deelwijzer.xhtml";

    @BeforeEach
    void maakEenAccountMetTweePetten(Server server) throws SQLException {
        doe(
                server,
                "delete from toegang.sessie where account in (select id from toegang.account where gebruikersnaam = 'tijdelijk')");
        doe(
                server,
                "delete from toegang.accountplek where account in (select id from toegang.account where gebruikersnaam = 'tijdelijk')");
        doe(
                server,
                "delete from toegang.accountpet where account in (select id from toegang.account where gebruikersnaam = 'tijdelijk')");
        doe(server, "delete from toegang.account where gebruikersnaam = 'tijdelijk'");
        doe(
                server,
                "insert into toegang.account (id, gebruikersnaam, naam, organisatie, wachtwoord, actief, demo, versie)"
                        + " select gen_random_uuid(), 'tijdelijk', 'Tijdelijke Kracht', organisatie, wachtwoord, true, demo, 1"
                        + " from toegang.account where gebruikersnaam = 'yasmina'");
        doe(
                server,
                "insert into toegang.accountpet select id, 0, 'toeleider' from toegang.account where gebruikersnaam = 'tijdelijk'");
        doe(
                server,
                "insert into toegang.accountpet select id, 1, 'meldpuntmedewerker' from toegang.account where gebruikersnaam = 'tijdelijk'");
    }

    @Test
    void een_gesloten_account_is_binnen_de_tijd_die_ervoor_staat_afgemeld(Server server) throws SQLException {
        Httpsessie tijdelijk = Httpsessie.meldAan(server, "tijdelijk");
        assertThat(tijdelijk.haal(BEGIN).statusCode()).isEqualTo(200);

        doe(server, "update toegang.account set actief = false where gebruikersnaam = 'tijdelijk'");

        Wacht.tot(() -> tijdelijk.haal(BEGIN).statusCode() == 302, EVEN, () -> "een gesloten account werkt nog");
    }

    @Test
    void een_pet_die_is_afgenomen_wordt_niet_meer_gedragen(Server server) throws SQLException {
        Httpsessie tijdelijk = Httpsessie.meldAan(server, "tijdelijk");
        assertThat(tijdelijk.haal(BEGIN).body()).contains("Toeleider");

        doe(
                server,
                "delete from toegang.accountpet where pet = 'toeleider' and account in"
                        + " (select id from toegang.account where gebruikersnaam = 'tijdelijk')");

        Wacht.tot(
                () -> !tijdelijk.haal(BEGIN).body().contains("Toeleider"),
                EVEN,
                () -> "een afgenomen pet wordt nog gedragen");
    }

    private static void doe(Server server, String sql) throws SQLException {
        try (Connection verbinding = server.databank();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }
}
