package nl.samenspraak.systeemtest.klachten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Recording a klacht by hand, and what it holds. */
@Systeemtest
@Tag("alleen-h2")
class NieuweKlachtIT {

    @Test
    @Tag("R-KLA-01")
    @Tag("R-KLA-16")
    void wat_ontbreekt_staat_bij_zijn_veld_en_een_bekende_klager_wordt_herkend(Venster venster) {
        venster.meldAan("kim");
        Page pagina = Klachtdossier.nieuw(venster);
        venster.scherm("klachten-nieuw");
        pagina.fill("#verhaal", "عندي شكوى 😟 <script>alert(1)</script>");
        pagina.fill("#ontvangenop", "31-2-2026");
        pagina.keyboard().press("Control+Enter");
        assertThat(pagina.locator("#ontvangenop-fout")).isVisible();
        pagina.fill("#ontvangenop", "1-1-2099");
        pagina.fill("#postcode", "12");
        pagina.fill("#zaak", "M-2020-000999");
        pagina.click("#legvast");
        assertThat(pagina.locator(".foutenoverzicht")).isFocused();
        // Whether there is a case with that number is told to nobody.
        assertThat(pagina.locator(".foutenoverzicht")).not().containsText("zaak");
        assertThat(pagina.locator("#postcode-fout")).isVisible();
        // All that is wrong at once, also what a rule says and what is no day.
        assertThat(pagina.locator("#naam-fout")).containsText("Vul de naam van de klager in");
        assertThat(pagina.locator("#ontvangenop-fout")).containsText("nog niet geweest");
        pagina.fill("#postcode", "");
        pagina.fill("#zaak", "");
        pagina.click("#legvast");
        assertThat(pagina.locator("#kanaal-fout, #kanaal .veldfout").first()).containsText("Kies hoe de klacht");
        assertThat(pagina.locator("#ontvangenop-fout")).containsText("nog niet geweest");
        assertThat(pagina.locator("#naam-fout")).containsText("Vul de naam van de klager in");
        assertThat(pagina.locator("#verhaal")).hasValue("عندي شكوى 😟 <script>alert(1)</script>");
        venster.scherm("klachten-nieuw-fouten");

        pagina.locator("#klagerblok summary").click();
        pagina.fill("#zoektekst", "Verhoeven 3-5-1958");
        pagina.click("#zoek");
        pagina.locator("#klagerblok .inzagen button").first().click();
        assertThat(pagina.locator("#anders")).isVisible();
        assertThat(pagina.locator("#verleden")).containsText("Er zijn geen eerdere klachten");
        venster.scherm("klachten-nieuw-klager");
        pagina.locator("#kanaal input[value='BALIE']").check();
        assertThat(pagina.locator("#binnenblok")).containsText("Wat iemand zegt is ook een klacht");
        pagina.fill("#ontvangenop", "2-11-2026");
        pagina.fill("#onderwerp", "Kortaf aan de balie");
        pagina.locator("#beklaagdesoort input[value='MEDEWERKER']").check();
        pagina.locator("#medewerker").selectOption("Bram de Haan");
        pagina.locator("#wamsstap").selectOption("melding");
        pagina.locator("#domein").selectOption("wmo");
        pagina.locator("#aard").selectOption("bejegening");
        pagina.click("#legvast");

        assertThat(pagina.locator("h1")).hasText("Kortaf aan de balie");
        assertThat(pagina.locator(".berichten")).containsText("is vastgelegd");
        assertThat(pagina.locator(".gedragingen")).containsText("Bram de Haan");
    }

    @Test
    @Tag("R-KLA-02")
    @Tag("R-KLA-17")
    void wat_het_klaagschrift_mist_is_een_klik_van_de_brief_en_wat_elders_hoort_gaat_door(Venster venster) {
        venster.meldAan("kim");
        Page pagina = Klachtdossier.neemOp(venster, "Niet eens met het besluit");
        pagina.locator(".tabbladen").getByText("Gegevens").click();
        assertThat(pagina.locator("main")).containsText("Alles wat de wet vraagt, staat erin");
        pagina.click("#deelin");
        assertThat(pagina.locator("#wamsstap-fout")).containsText("Kies een stap");
        pagina.locator("#aard").selectOption("informatie");
        pagina.click("#deelin");
        assertThat(pagina.locator(".berichten")).containsText("Opgeslagen");
        pagina.locator("#domein").selectOption("wmo");
        pagina.fill("#adres", "");
        pagina.fill("#plaats", "");
        pagina.fill("#email", "geen adres");
        pagina.click("#verbeter");
        assertThat(pagina.locator("#email-fout")).containsText("kan niet bestaan");
        pagina.fill("#email", "");
        pagina.fill("#dagtekening", "");
        pagina.click("#verbeter");
        Locator gebreken = pagina.locator("#gebreken li");
        assertThat(gebreken).hasText(new String[] {"het adres van de klager", "de dagtekening"});
        assertThat(pagina.getByText("Maak de brief")).isVisible();
        // What was chosen under another button is still there.
        assertThat(pagina.locator("#domein")).hasValue("wmo");
        venster.scherm("klachten-gegevens");

        pagina.click("#zenddoor");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies waar de klacht heen gaat.");
        pagina.locator("#elders input[value='bezwaar']").check();
        pagina.fill("#reden", "Gaat over het besluit van 1 november");
        pagina.click("#zenddoor");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies of er ook een klacht over gedrag in staat.");
        venster.scherm("klachten-gegevens-ookgedrag");
        pagina.locator("#ookgedrag input[value='false']").check();
        pagina.click("#zenddoor");

        assertThat(pagina.locator("main")).containsText("Maak de brief aan de klager");
        assertThat(pagina.locator("dl.gegevens")).containsText("doorgezonden");
        venster.scherm("klachten-gegevens-doorgezonden");
    }
}
