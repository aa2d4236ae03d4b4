package nl.samenspraak.systeemtest.klachten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nl.samenspraak.systeemtest.Postkantoor;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The letters of a klacht: written, read before they go, sent, and read by the klager. */
@Systeemtest
@Tag("alleen-h2")
class BriefIT {

    private static final String KLAGER = "a.jansen@voorbeeld.nl";

    @Test
    void wat_niet_te_drukken_is_staat_met_zoveel_woorden_boven_de_brief_voor_hij_weggaat(Venster venster) {
        venster.meldAan("kim");
        Page kim = Klachtdossier.neemOp(venster, "Niemand belde, \u0634\u0643\u0648\u0649");
        kim.locator(".tabbladen").getByText("Brieven").click();
        kim.getByText("Ontvangst bevestigen").click();
        kim.click("#maak");

        assertThat(kim.locator(".briefblad")).containsText("[teken]");
        assertThat(kim.getByText("letters die wij niet kunnen drukken")).isVisible();
    }

    @Test
    @Tag("R-KLA-03")
    void een_bevestiging_gaat_per_email_weg_en_de_klager_leest_precies_wat_de_behandelaar_las(Venster venster)
            throws IOException {
        venster.meldAan("kim");
        Page kim = Klachtdossier.neemOp(venster, "Niemand belde mij terug");
        kim.locator(".tabbladen").getByText("Brieven").click();
        assertThat(kim.locator("main")).containsText("Er is nog geen brief gemaakt");
        venster.scherm("klachten-brief-keuze");
        kim.getByText("Ontvangst bevestigen").click();
        kim.locator("#schrijfblok textarea").fill("Wij bellen u morgen. <b>Zoë</b> 😟");
        venster.scherm("klachten-brief-schrijven");
        kim.locator("#schrijfblok textarea").press("Tab");
        kim.keyboard().press("Enter");

        assertThat(kim.locator("#briefkop")).isFocused();
        assertThat(kim.locator(".briefblad")).containsText("Wij bellen u morgen. <b>Zoë</b>");
        assertThat(kim.locator(".briefblad")).containsText("Geachte A. Jansen,");
        assertThat(kim.getByText("letters die wij niet kunnen drukken")).hasCount(0);
        venster.scherm("klachten-brief-voorbeeld");
        assertThat(pdf(kim)).startsWith("%PDF-");
        assertThat(kim.locator("#wijze input[value='EMAIL']")).isChecked();
        kim.click("#verstuur");
        assertThat(kim.locator(".berichten")).containsText("staat klaar voor de klager");
        assertThat(kim.locator(".verloop")).containsText("Per e-mail, door Kim Pietersen.");
        venster.scherm("klachten-brief-verstuurd");

        String post = Postkantoor.post(KLAGER);
        assertThat(post).doesNotContain("Jansen", "K-20", "klacht");
        Venster burger = venster.ander();
        Page lezer = burger.open(post.replaceAll("(?s).*(/klagen/brief\\.xhtml\\?sleutel=[\\w-]+).*", "$1"));
        burger.scherm("klagen-brief");
        lezer.fill("#postcode", "1234 AB");
        lezer.keyboard().press("Enter");
        assertThat(lezer.locator(".foutenoverzicht")).containsText("Wij vinden geen brief");
        lezer.fill("#postcode", "9999 xx");
        lezer.keyboard().press("Enter");
        assertThat(lezer.locator(".briefblad")).containsText("Wij bellen u morgen. <b>Zoë</b>");
        burger.scherm("klagen-brief-gelezen");
        assertThat(pdf(lezer)).startsWith("%PDF-");

        kim.locator(".tabbladen").getByText("Brieven").click();
        assertThat(kim.locator(".verloop")).containsText("Gelezen");
        kim.locator(".verloop").getByText("Open").click();
        assertThat(kim.locator("#briefkop")).hasText("Verstuurde brief");
        assertThat(kim.locator("#verstuur")).hasCount(0);

        kim.locator(".tabbladen").getByText("Brieven").click();
        kim.getByText("Om aanvulling vragen").click();
        kim.locator("#schrijfblok textarea").fill("- uw handtekening");
        kim.click("#maak");
        kim.click("#verstuur");
        assertThat(kim.locator(".berichten")).containsText("staat klaar voor de klager");
        kim.locator(".verloop").getByText("Niet aangekomen").click();
        assertThat(kim.locator("#gemistkop")).isFocused();
        kim.click("#meldgemist");
        assertThat(kim.locator(".foutenoverzicht")).containsText("Schrijf op waarom");
        venster.scherm("klachten-brief-gemist");
        kim.fill("#gemistreden", "De klager belde en had niets gekregen.");
        kim.click("#meldgemist");
        assertThat(kim.locator(".berichten")).containsText("De brief telt niet");
        assertThat(kim.locator(".verloop")).containsText("E-mail niet aangekomen");
        venster.scherm("klachten-brief-niet-aangekomen");
    }

    @Test
    @Tag("R-KLA-03")
    void een_brief_die_weg_is_wordt_met_een_tweede_verbeterd_en_allebei_blijven_staan(Venster venster) {
        venster.meldAan("kim");
        Page kim = Klachtdossier.neemOp(venster, "De brief noemde een verkeerde naam");
        kim.locator(".tabbladen").getByText("Brieven").click();
        assertThat(kim.locator(".briefkeuzes")).not().containsText("Verbetering van een brief");
        kim.getByText("Ontvangst bevestigen").click();
        kim.click("#maak");
        kim.locator("#wijze input[value='POST']").check();
        kim.click("#verstuur");
        assertThat(kim.locator(".berichten")).containsText("op papier verstuurd");

        kim.getByText("Verbetering van een brief").click();
        // The earlier letter named a day, so no field of this one may stay empty, and none says so.
        assertThat(kim.locator("#schrijfblok")).not().containsText("mag leeg blijven");
        Locator velden = kim.locator("#schrijfblok textarea");
        velden.nth(0).fill("Er stond dat Bram u belt.");
        velden.nth(1).fill("Kim belt u.");
        kim.click("#maak");
        assertThat(kim.locator("#welke-fout")).containsText("Kies welke brief u verbetert.");
        kim.locator("#welke").selectOption(new SelectOption().setIndex(1));
        kim.click("#maak");
        assertThat(kim.locator(".veld.fout")).containsText("Wat geldt er voor een termijn?");
        venster.scherm("klachten-brief-herstel");
        velden.nth(2).fill("De dag in de eerste brief blijft gelden.");
        kim.click("#maak");
        assertThat(kim.locator(".briefblad")).containsText("Wij hebben uw klacht ontvangen");
        assertThat(kim.locator(".briefblad")).containsText("De dag in de eerste brief blijft gelden.");
        venster.scherm("klachten-brief-herstel-voorbeeld");
        kim.locator("#wijze input[value='POST']").check();
        kim.click("#verstuur");
        assertThat(kim.locator("#dossier")).containsText("Later verbeterd");
        venster.scherm("klachten-brief-hersteld");
    }

    @Test
    @Tag("R-KLA-02")
    void wat_ontbreekt_staat_bij_zijn_veld_en_zonder_script_is_een_link_die_niet_klopt_geen_geheim(Venster venster) {
        venster.meldAan("kim");
        Page kim = Klachtdossier.neemOp(venster, "De balie was dicht");
        kim.locator(".tabbladen").getByText("Brieven").click();
        kim.getByText("Om aanvulling vragen").click();
        String voorstel = kim.inputValue("#tot");
        kim.fill("#tot", "1-1-2020");
        kim.click("#maak");
        assertThat(kim.locator("#tot-fout")).containsText("Kies een dag na vandaag");
        kim.fill("#tot", "1-1-2099");
        kim.click("#maak");
        assertThat(kim.locator("#tot-fout")).containsText("Kies een werkdag");
        kim.fill("#tot", "2-1-2099");
        kim.click("#maak");
        assertThat(kim.locator("#tot-fout")).containsText("binnen zes weken");
        kim.fill("#tot", voorstel);
        kim.click("#maak");
        assertThat(kim.locator(".veld.fout")).containsText("Vul in: Wat ontbreekt er?");
        venster.scherm("klachten-brief-fout");
        kim.locator("#schrijfblok textarea").fill("- uw handtekening");
        kim.click("#maak");
        kim.click("#terug");
        assertThat(kim.locator("#schrijfblok textarea")).hasValue("- uw handtekening");
        kim.click("#maak");
        kim.locator("#wijze input[value='POST']").check();
        kim.click("#verstuur");
        assertThat(kim.locator(".berichten")).containsText("op papier verstuurd");
        kim.locator(".tabbladen")
                .getByText("Klacht", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(kim.locator(".verloop").first()).containsText("Aanvulling gevraagd");

        Page lezer = venster.zonderScript().open("/klagen/brief.xhtml?sleutel=" + "A".repeat(32));
        lezer.click("#lees");
        assertThat(lezer.locator("#postcode-fout"))
                .containsText("uw postcode, de laatste vier cijfers van uw telefoonnummer of het nummer dat u kreeg");
        lezer.fill("#postcode", "9999 XX");
        lezer.click("#lees");
        assertThat(lezer.locator(".foutenoverzicht")).containsText("Wij vinden geen brief");
        assertThat(lezer.locator(".briefblad")).hasCount(0);
    }

    private static String pdf(Page pagina) throws IOException {
        Download bestand = pagina.waitForDownload(() -> pagina.click("#download"));
        assertThat(bestand.suggestedFilename()).endsWith(".pdf");
        return Files.readString(bestand.path(), StandardCharsets.ISO_8859_1);
    }
}
