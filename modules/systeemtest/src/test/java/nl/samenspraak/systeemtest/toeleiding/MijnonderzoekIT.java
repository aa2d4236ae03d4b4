package nl.samenspraak.systeemtest.toeleiding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.druk;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.naar;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mevrouw Verhoeven reads on her telephone what is kept of her, and takes back what she agreed with. */
@Systeemtest
@Tag("R-AVG-02")
@Tag("R-TOE-20")
class MijnonderzoekIT {

    @Test
    void zij_leest_haar_onderzoek_ziet_wat_naar_wie_ging_en_trekt_haar_toestemming_in(Venster venster) {
        Venster kantoor = venster.ander();
        Page ruud = Onderzoeksdossier.nieuweVraag(kantoor);
        Onderzoeksdossier.kiesToeleiding(ruud, kantoor);
        tekent(ruud);

        Venster telefoon = venster.ander();
        Page anna = telefoon.meldAan("anna");
        anna.getByText("Wat staat er over mij?").first().click();
        assertThat(anna.locator("h1")).hasText("Wat staat er over mij?");
        assertThat(anna.locator("main")).containsText("Een onderzoek met u");
        telefoon.scherm("mijn-dossiers");
        Download kopie = anna.waitForDownload(() -> anna.locator("#json").click());
        assertThat(kopie.suggestedFilename()).isEqualTo("wat-er-over-mij-staat.json");
        assertThat(kopie.path()).content().contains("Ik kom er niet meer uit met mijn brieven.");
        assertThat(anna.waitForDownload(() -> anna.locator("#pdf").click()).path())
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF");
        anna.getByText("Lees dossier T-").first().click();
        assertThat(anna.locator("h1")).hasText("Een onderzoek met u");
        assertThat(anna.locator("main")).containsText("Ik kom er niet meer uit met mijn brieven.");
        assertThat(anna.locator("main")).containsText("Uw contactpersoon is Ruud Kaya");
        assertThat(anna.locator("main")).containsText("U tekende op");
        assertThat(anna.url())
                .as("een kenmerk begint met een tijd")
                .contains("zaak=")
                .doesNotContain("zaak=019");
        telefoon.scherm("mijn-dossier");
        anna.getByText("Trek deze toestemming in").first().click();
        assertThat(anna.locator("main")).containsText("Wilt u deze toestemming intrekken?");
        telefoon.scherm("mijn-dossier-intrekken");
        anna.locator("#ja").click();
        assertThat(anna.locator("main")).containsText("U hebt uw toestemming ingetrokken");
        assertThat(anna.locator("main")).containsText("U trok dit in op");
        assertThat(anna.locator("main")).not().containsText("Trek deze toestemming in");
        telefoon.scherm("mijn-dossier-ingetrokken");
        anna.getByText("Wat ging naar wie?").first().click();
        assertThat(anna.locator("h1")).hasText("Wat ging naar wie?");
        telefoon.scherm("mijn-verstrekt");
        telefoon.verwacht("404 .*mijn/dossier.xhtml.*");
        telefoon.verwacht("console: Failed to load resource: .* 404.*");
        telefoon.open("/mijn/dossier.xhtml?soort=toeleiding&zaak=00000000-0000-7000-8000-000000000000");
        assertThat(anna.locator("body")).not().containsText("Een onderzoek met u");

        naar(ruud, "Verzoeken");
        naar(ruud, "Toestemming");
        assertThat(ruud.locator("#register")).containsText("ingetrokken");
        assertThat(ruud.locator("#register")).containsText("de inwoner zelf");
        kantoor.scherm("toeleiding-toestemming-zelf-ingetrokken");
    }

    private static void tekent(Page ruud) {
        naar(ruud, "Toestemming");
        ruud.locator("#richting input[value='GEVEN']").check();
        Wacht.totRust(ruud);
        ruud.locator("#partij").selectOption(new SelectOption().setLabel("Budgetwinkel, schuldhulpverlening"));
        ruud.locator("#gegevens").selectOption(new SelectOption().setIndex(1));
        ruud.locator("#waarvoor").fill("Om uw schulden te regelen.");
        ruud.locator("#begin input[value='GETEKEND']").check();
        ruud.locator("#uitgelegd").check();
        druk(ruud, "#leg");
        assertThat(ruud.locator("#register")).containsText("getekend");
    }
}
