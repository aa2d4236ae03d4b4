package nl.samenspraak.systeemtest.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Viervoud;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Test;

/** The same form four times at once leaves one row, and everybody gets to that one. The public forms have tests of their own. */
@Systeemtest
class HerhaalIT {

    private static final long EEN = Databank.SOORT.equals("postgresql") ? 1 : 0;
    private static final Pattern AANGENOMEN = Pattern.compile("Melding M-[0-9-]+ is aangenomen");

    @Test
    void een_klacht_wordt_een_keer_vastgelegd(Venster venster, Server server) throws SQLException {
        venster.meldAan("kim");
        Page pagina = venster.open("/klachten/nieuw.xhtml");
        pagina.locator("#kanaal input[value='BALIE']").check();
        Wacht.totRust(pagina);
        pagina.fill("#onderwerp", "Vier keer gedrukt");
        pagina.fill("#verhaal", "Niemand belde terug.");
        pagina.fill("#naam", "A. Jansen");
        long ervoor = tel(server, "klachten.klacht");

        List<String> antwoorden = Viervoud.druk(pagina, "legvast");

        assertThat(pagina.locator("h1")).hasText("Vier keer gedrukt");
        assertThat(tel(server, "klachten.klacht") - ervoor).isEqualTo(EEN);
        assertThat(antwoorden)
                .allMatch(antwoord -> antwoord.startsWith("200 ") && antwoord.contains("klacht.xhtml?id="));
        assertThat(antwoorden.stream().distinct()).hasSize(1);
    }

    @Test
    void een_melding_wordt_een_keer_aangenomen(Venster venster, Server server) throws SQLException {
        venster.meldAan("yasmina");
        Page pagina = venster.open("/meldpunt/nieuw.xhtml");
        for (String keuze : List.of("Anoniem", "Naam onbekend", "Nee", "Melding beoordelen")) {
            pagina.getByRole(
                            com.microsoft.playwright.options.AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^" + keuze)))
                    .click();
            Wacht.totRust(pagina);
        }
        pagina.fill("#beschrijving", "de man op nummer 14");
        pagina.fill("#notitie", "De post stapelt zich op.");
        long ervoor = tel(server, "meldpunt.melding");

        List<String> antwoorden = Viervoud.druk(pagina, "afronden");

        assertThat(pagina.locator("#klaarkop")).isVisible();
        assertThat(tel(server, "meldpunt.melding") - ervoor).isEqualTo(EEN);
        // Each is drawn anew and leaves a line of its own, so only what they say is the same.
        assertThat(antwoorden.stream().map(HerhaalIT::aangenomen).distinct()).hasSize(1);
    }

    @Test
    void een_hulpvraag_wordt_een_keer_vastgelegd(Venster venster, Server server) throws SQLException {
        Page pagina = venster.meldAan("ruud");
        pagina.getByText("Nieuwe hulpvraag").first().click();
        pagina.locator("#woorden").fill("Ik kom er niet meer uit met mijn brieven.");
        pagina.locator("#zoektekst").fill("Verhoeven 3-5-1958");
        pagina.locator("#zoektekst").press("Enter");
        assertThat(pagina.locator("#wieblok .inzagen")).containsText("Verhoeven");
        Wacht.totRust(pagina);
        pagina.locator("#wieblok .inzagen button").first().click();
        assertThat(pagina.locator("#wieblok .let.goed")).containsText("Verhoeven");
        Wacht.totRust(pagina);
        long ervoor = tel(server, "toeleiding.toeleiding");

        List<String> antwoorden = Viervoud.druk(pagina, "legvast");

        assertThat(pagina).hasURL(Pattern.compile(".*/toeleiding/onderzoek\\.xhtml.*"));
        assertThat(tel(server, "toeleiding.toeleiding") - ervoor).isEqualTo(EEN);
        assertThat(antwoorden.stream().distinct()).hasSize(1);
    }

    private static String aangenomen(String antwoord) {
        Matcher nummer = AANGENOMEN.matcher(antwoord);
        assertThat(nummer.find()).isTrue();
        return nummer.group();
    }

    /** The database within the server cannot be asked from outside: there the one identifier in all answers has to do. */
    private static long tel(Server server, String tabel) throws SQLException {
        if (!Databank.SOORT.equals("postgresql")) {
            return 0;
        }
        try (Connection databank = server.databank();
                Statement vraag = databank.createStatement();
                ResultSet rij = vraag.executeQuery("select count(*) from " + tabel)) {
            rij.next();
            return rij.getLong(1);
        }
    }
}
