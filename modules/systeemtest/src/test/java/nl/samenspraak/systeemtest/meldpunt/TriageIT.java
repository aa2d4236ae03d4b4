package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The outcome of the triage on the screen of a melding. */
@Systeemtest
@Tag("alleen-h2")
@Tag("R-MEL-07")
class TriageIT {

    @Test
    void een_loket_krijgt_precies_wat_de_triagist_zag(Venster venster) throws IOException {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        Meldingscherm.kies(pagina, "DOORGELEID", "#toon");
        assertThat(pagina.locator("#eerstinformeren")).containsText("De persoon weet nog niet van de melding.");
        venster.scherm("meldpunt-triage-eerst-informeren");
        vertel(pagina);
        Meldingscherm.kies(pagina, "DOORGELEID", "#toon");
        assertThat(pagina.locator("#eerstinformeren")).not().isVisible();
        pagina.locator("#toon").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies een loket.");

        pagina.locator("#loket").selectOption("welzijn");
        assertThat(pagina.locator("#toestemming")).isVisible();
        pagina.locator("#toelichting").fill("Graag een huisbezoek. De melder heet De Bruin.");
        pagina.locator("#toon").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("alleen iets als de persoon het goed vindt");
        venster.scherm("meldpunt-triage-fout");
        assertThat(pagina.locator("#instemming")).containsText("uitdrukkelijk goed dat dit loket deze gegevens krijgt");
        pagina.locator("#toestemming").check();
        pagina.locator("#toon").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies hoe.");
        pagina.locator("#toestemmingwijze input[value='GESPREK']").check();
        pagina.locator("#toestemmingdag").fill(Meldingscherm.overDagen(0));
        pagina.locator("#toon").click();
        assertThat(pagina.locator("#voorbeeldkop")).isFocused();
        assertThat(pagina.locator("#daden")).containsText("Uit de tekst blijkt misschien wie de melder is");
        pagina.locator("#toelichting").fill("Graag een huisbezoek.");
        pagina.locator("#toon").click();
        assertThat(pagina.locator("#daden")).not().containsText("Uit de tekst blijkt misschien");
        assertThat(pagina.locator("#daden")).containsText("Verhoeven");
        assertThat(pagina.locator("#daden")).not().containsText("Bruin");
        assertThat(pagina.locator("#daden dl")).not().containsText("1958");
        venster.scherm("meldpunt-triage-voorbeeld");
        Meldingscherm.bevestig(pagina, "#zetklaar");

        assertThat(pagina.locator(".berichten")).containsText("staat klaar. Breng het nu over.");
        assertThat(pagina.locator(".verloop").last()).containsText("Doorgeleid naar een loket");
        assertThat(pagina.locator("#berichttekst"))
                .hasValue(Pattern.compile("Aan: Welzijn Zandermeer.*", Pattern.DOTALL));
        venster.scherm("meldpunt-triage-klaargezet");
        Download bestand =
                pagina.waitForDownload(() -> pagina.locator("#download").click());
        assertThat(bestand.suggestedFilename()).matches("doorgeleiding-M-\\d{4}-\\d{6}\\.txt");
        assertThat(Files.readString(bestand.path()))
                .isEqualTo(pagina.locator("#berichttekst").inputValue());
        Meldingscherm.bevestig(pagina, "#draagover");
        assertThat(pagina.locator(".berichten")).containsText("het bericht is overgedragen");
        assertThat(pagina.locator("#draagover")).not().isVisible();
    }

    @Test
    @Tag("R-MEL-05")
    void van_een_melder_die_niet_genoemd_wil_worden_blijft_zijn_verhaal_hier(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        String id = pagina.url().replaceAll(".*id=", "");
        venster.open("/meldpunt/aanvullen.xhtml?id=" + id);
        pagina.locator("#nietnoemen").check();
        pagina.locator("#melderwaaromniet").fill("Is bang voor ruzie.");
        pagina.locator("#verbetermelder").click();
        assertThat(pagina.locator(".berichten")).containsText("Verbeterd.");
        venster.open("/meldpunt/melding.xhtml?id=" + id);
        Meldingscherm.kies(pagina, "DOORGELEID", "#toon");
        vertel(pagina);
        Meldingscherm.kies(pagina, "DOORGELEID", "#toon");
        pagina.locator("#loket").selectOption("wmo");
        Wacht.totRust(pagina);
        pagina.locator("#toelichting").fill("Haar zoon belde. Zij liet mij gisteren niet binnen.");
        pagina.locator("#toon").click();
        assertThat(pagina.locator("#voorbeeldkop")).isFocused();
        assertThat(pagina.locator("#daden dl mark")).hasText(new String[] {"Haar zoon belde", "mij gisteren"});
        assertThat(pagina.locator("#daden dl")).containsText("Post stapelt zich op");
        venster.scherm("meldpunt-triage-verraadt");

        pagina.locator("#toelichting").fill("Graag een huisbezoek.");
        pagina.locator("#zonderverhaal").check();
        pagina.locator("#toon").click();
        assertThat(pagina.locator("#daden dl")).not().containsText("Post stapelt zich op");
        assertThat(pagina.locator("#daden dl")).not().containsText("Aanleiding");
        assertThat(pagina.locator("#daden dl")).containsText("Graag een huisbezoek.");
        assertThat(pagina.locator("#zonderverhaal")).isChecked();
        venster.scherm("meldpunt-triage-zonder-verhaal");
        pagina.locator("#zonderverhaal").uncheck();
        pagina.locator("#toon").click();
        assertThat(pagina.locator("#daden dl")).containsText("Post stapelt zich op");
        assertThat(pagina.locator("#zonderverhaal")).not().isChecked();
        pagina.locator("#zonderverhaal").check();
        pagina.locator("#toon").click();
        assertThat(pagina.locator("#daden dl")).not().containsText("Post stapelt zich op");
        Meldingscherm.bevestig(pagina, "#zetklaar");

        assertThat(pagina.locator(".berichten")).containsText("staat klaar. Breng het nu over.");
        assertThat(pagina.locator("#berichttekst"))
                .hasValue(Pattern.compile(".*Graag een huisbezoek\\..*", Pattern.DOTALL));
        assertThat(pagina.locator("#berichttekst")).not().hasValue(Pattern.compile(".*Post stapelt.*", Pattern.DOTALL));
    }

    @Test
    @Tag("R-MEL-05")
    void ook_voor_de_toeleider_blijft_het_verhaal_hier_van_wie_niet_genoemd_wil_worden(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        String id = pagina.url().replaceAll(".*id=", "");
        venster.open("/meldpunt/aanvullen.xhtml?id=" + id);
        pagina.locator("#nietnoemen").check();
        pagina.locator("#melderwaaromniet").fill("Is bang voor ruzie.");
        pagina.locator("#verbetermelder").click();
        assertThat(pagina.locator(".berichten")).containsText("Verbeterd.");
        venster.open("/meldpunt/melding.xhtml?id=" + id);
        Meldingscherm.kies(pagina, "TOELEIDING", "#leesna");
        vertel(pagina);
        Meldingscherm.kies(pagina, "TOELEIDING", "#leesna");
        assertThat(pagina.locator("#vraagtoeleiding")).hasCount(0);
        pagina.locator("#gedrag input[value='NIET_VERWARD']").check();
        pagina.getByLabel("Wmo 2015").check();
        pagina.locator("#toelichting").fill("Haar zoon belde. Brieven blijven liggen.");
        pagina.locator("#leesna").click();

        assertThat(pagina.locator("#verraadt")).containsText("Haar zoon belde");
        venster.scherm("meldpunt-triage-toeleiding-verraadt");
        pagina.locator("#vraagtoeleiding").click();
        assertThat(pagina.locator(".ui-confirm-dialog-message, .ui-confirmdialog-message"))
                .containsText("blijkt misschien wie meldde, en de toeleider leest dat");
        pagina.locator(".ui-confirmdialog-no").click();

        pagina.locator("#toelichting").fill("Brieven blijven liggen.");
        pagina.locator("#verhaalblijft").check();
        Wacht.totRust(pagina);
        assertThat(pagina.locator("#verraadt")).hasCount(0);
        assertThat(pagina.locator("#verhaalblijft")).isChecked();
        venster.scherm("meldpunt-triage-toeleiding-zonder-verhaal");
        Meldingscherm.bevestig(pagina, "#vraagtoeleiding");
        assertThat(pagina.locator(".berichten")).containsText("is doorgegeven aan toeleiding");
        assertThat(pagina.locator("main")).containsText("alleen de toelichting; wat de melder vertelde, bleef hier");
    }

    private static void vertel(Page pagina) {
        pagina.locator("#eerstinformeren a").click();
        pagina.locator("[data-wegzonder]").click();
        pagina.locator("#keuze input[value='GEINFORMEERD']").check();
        pagina.locator("#wijze input[value='TELEFOON']").check();
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd.");
        pagina.locator(".tabbladen a").first().click();
    }

    @Test
    @Tag("R-MEL-21")
    void bemoeizorg_heeft_een_uitvoerder_en_een_protocol_en_vraagt_om_een_eigen_reden(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        Meldingscherm.kies(pagina, "BEMOEIZORG", "#toon");
        vertel(pagina);
        Meldingscherm.kies(pagina, "BEMOEIZORG", "#toon");
        assertThat(pagina.locator("#loket option")).hasCount(2);
        pagina.locator("#loket").selectOption("bemoeizorg");
        assertThat(pagina.locator("#protocol")).containsText("Protocol bemoeizorg Zandermeer");
        pagina.locator("#toelichting").fill("Voor de zekerheid.");
        pagina.locator("#toon").click();
        assertThat(pagina.locator(".foutenoverzicht")).isVisible();
        venster.scherm("meldpunt-triage-bemoeizorg");
        pagina.locator("#toelichting").fill("Zij eet al een week niet en laat niemand binnen, ook de huisarts niet.");
        pagina.locator("#toon").click();
        assertThat(pagina.locator("#voorbeeldkop")).isFocused();
        Meldingscherm.bevestig(pagina, "#zetklaar");

        assertThat(pagina.locator(".verloop").last()).containsText("Naar bemoeizorg");
        assertThat(pagina.locator("main")).containsText("Protocol bemoeizorg Zandermeer");
        venster.scherm("meldpunt-triage-bemoeizorg-klaar");
    }

    @Test
    @Tag("R-MEL-11")
    void toeleiding_vraagt_op_welke_terreinen_en_of_het_een_voorval_was(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        Meldingscherm.kies(pagina, "TOELEIDING", "#vraagtoeleiding");
        assertThat(pagina.locator("#eerstinformeren")).containsText("De persoon weet nog niet van de melding.");
        vertel(pagina);
        Meldingscherm.kies(pagina, "TOELEIDING", "#vraagtoeleiding");
        assertThat(pagina.locator("#eerstinformeren")).not().isVisible();
        pagina.locator("#toelichting").fill("Brieven en huishouden samen.");
        Meldingscherm.bevestig(pagina, "#vraagtoeleiding");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies of het over verward gedrag gaat.");

        pagina.locator("#gedrag input[value='EEN_VOORVAL']").check();
        pagina.getByLabel("Wmo 2015").check();
        pagina.getByLabel("Wonen").check();
        venster.scherm("meldpunt-triage-toeleiding");
        Meldingscherm.bevestig(pagina, "#vraagtoeleiding");

        assertThat(pagina.locator(".berichten")).containsText("is doorgegeven aan toeleiding");
        assertThat(pagina.locator("main")).containsText("Wmo 2015, Wonen");
        assertThat(pagina.locator("main")).containsText(Pattern.compile("Misschien meervoudig\\s*nee"));

        pagina.locator("#heropenreden").fill("Verkeerde knop: het loket kan dit.");
        venster.scherm("meldpunt-toeleiding-intrekken");
        Meldingscherm.bevestig(pagina, "#heropen");
        assertThat(pagina.locator(".berichten")).containsText("is weer open");
        assertThat(pagina.locator("#sluitreden")).isVisible();
    }

    @Test
    void met_het_toetsenbord_alleen_gaat_een_melding_dicht(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");

        pagina.locator("#sluitreden input").first().focus();
        pagina.keyboard().press("G");
        assertThat(pagina.locator("#sluitreden input[value='GEEN_VERVOLG']")).isChecked();
        assertThat(pagina.locator("#sluit")).isVisible();
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator("#toelichting")).isFocused();
        pagina.keyboard().type("Er is al hulp.");
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator("#sluit")).isFocused();
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator(".ui-confirmdialog-no")).isFocused();
        pagina.keyboard().press("Tab");
        pagina.keyboard().press("Enter");

        assertThat(pagina.locator(".berichten")).containsText("is afgesloten");
    }
}
