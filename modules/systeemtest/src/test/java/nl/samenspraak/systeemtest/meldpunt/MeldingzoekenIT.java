package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Finding a melding again, with its melder on the phone. */
@Systeemtest
class MeldingzoekenIT {

    @Test
    @Tag("R-MEL-13")
    @Tag("R-MEL-14")
    void een_melding_is_terug_te_vinden_op_nummer_melder_telefoon_en_persoon(Venster venster) {
        // From 06-1 to 06-4: not each number that begins with 06 is a telephone.
        String telefoon = "06-" + ThreadLocalRandom.current().nextInt(11_000_000, 49_999_999);
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster);
        scherm.vul("Wat ziet en hoort de melder?", "Post stapelt zich op.")
                .vul("Naam", "Q. van der Zoekertje")
                .vul("Telefoon", telefoon)
                .kies("Buur")
                .kies("Nee")
                .kies("Melding beoordelen")
                .zoek("Verhoeven 3-5-1958");
        assertThat(pagina.locator(".ui-autocomplete-item").first()).containsText("Verhoeven");
        pagina.keyboard().press("ArrowDown");
        pagina.keyboard().press("Enter");
        assertThat(pagina.getByText("Kies iemand anders")).isVisible();
        scherm.rondAf();
        String nummer = pagina.locator("#klaarkop").innerText().replaceFirst(".*(M-\\d{4}-\\d{6}).*", "$1");
        assertThat(pagina.locator("#code")).hasText(Pattern.compile("(\\w{4}-){2}\\w{4}"));
        String code = pagina.locator("#code").innerText();
        assertThat(pagina.locator("#klaarover")).containsText("Verhoeven");
        assertThat(pagina.locator("#klaarwanneer")).containsText("uiterlijk op");
        venster.scherm("meldpunt-klaar");
        pagina.reload();
        assertThat(pagina.locator("#klaarkop")).containsText(nummer);
        assertThat(pagina.locator("#code")).hasText(code);
        assertThat(pagina.locator("#klaarover")).containsText("Verhoeven");

        Venster burger = venster.ander();
        Page status = burger.open("/melden/status.xhtml");
        status.locator("#nummer").fill(nummer);
        status.locator("#code").fill(code);
        status.locator("#kijk").click();
        assertThat(status.locator("#stand")).hasText("Wij hebben uw melding ontvangen");

        Page bram = venster.meldAan("bram");
        bram.keyboard().press("F4");
        assertThat(bram.locator("h1")).hasText("Zoek");
        for (String tekst : new String[] {nummer, "zoekertje", telefoon}) {
            bram.locator("#tekst").fill(tekst);
            bram.keyboard().press("Enter");
            Wacht.totRust(bram);
            assertThat(bram.locator("main")).containsText(nummer);
            assertThat(bram.locator("main")).containsText("Nog niet opgepakt");
            assertThat(bram.locator("main")).not().containsText("Post stapelt");
        }
        bram.locator("#tekst").fill("Verhoeven 3-5-1958");
        bram.keyboard().press("Enter");
        Wacht.totRust(bram);
        assertThat(bram.locator("#personen")).containsText(nummer);
        venster.scherm("meldpunt-zoeken");
        bram.locator("#tekst").fill("M-2020-999999");
        bram.keyboard().press("Enter");
        assertThat(bram.locator("#uitkomst")).hasText("Niets gevonden");
    }

    @Test
    @Tag("R-MEL-16")
    void een_webmelding_die_nog_aan_niemand_is_gekoppeld_wordt_gezien_bij_wie_het_misschien_is(
            Venster venster, Server server) {
        new Meldbezoeker(server, "198.51.100.71")
                .vulIn("Zij roept de hele nacht.", "mevrouw Verhoeven, 3-5-1958")
                .verstuur();
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster).kies("Nee").kies("Melding beoordelen");
        scherm.zoek("Verhoeven 3-5-1958");
        assertThat(pagina.locator(".ui-autocomplete-item").first()).containsText("Verhoeven");
        pagina.keyboard().press("ArrowDown");
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator("#misschien")).containsText("die misschien over deze persoon");
        assertThat(pagina.locator("#misschien")).containsText("Nog niet opgepakt");
        assertThat(pagina.locator("main")).not().containsText("Zij roept");
        assertThat(pagina.locator("main")).not().containsText("Er is geen eerdere melding over deze persoon.");
        pagina.locator("#misschien").scrollIntoViewIfNeeded();
        venster.scherm("meldpunt-nieuw-misschien");

        venster.open("/meldpunt/zoeken.xhtml");
        for (String tekst : new String[] {"Verhoeven", "Anna Verhoeven 3-5-1958"}) {
            pagina.locator("#tekst").fill(tekst);
            pagina.keyboard().press("Enter");
            Wacht.totRust(pagina);
            assertThat(pagina.locator("main")).containsText("Misschien over deze persoon");
            assertThat(pagina.locator("main")).containsText("past bij hoe de melder de persoon beschreef");
            assertThat(pagina.locator("main")).not().containsText("Zij roept");
        }
        venster.scherm("meldpunt-zoeken-misschien");
    }

    @Test
    @Tag("R-MEL-06")
    void van_een_persoon_is_het_een_stap_naar_haar_meldingen_en_naar_een_nieuwe(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        venster.open("/meldpunt/zoeken.xhtml");
        pagina.locator("#tekst").fill("Verhoeven 3-5-1958");
        pagina.keyboard().press("Enter");
        pagina.locator("#personen a").first().click();
        assertThat(pagina.getByText("Meldingen over deze persoon")).isVisible();
        venster.scherm("personen-persoon-meldingen");
        pagina.getByText("Nieuwe melding over deze persoon").click();

        assertThat(pagina.locator("#overblok")).containsText("De persoon is gekozen.");
        assertThat(pagina.locator("#overblok")).not().containsText("Verhoeven");
        Telefoonscherm.op(pagina).kies("Nee").kies("Melding beoordelen");
        assertThat(pagina.locator("#overblok")).containsText("Verhoeven");
    }
}
