package nl.samenspraak.systeemtest.toeleiding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register of parties, as bea keeps it and ruud reads it. */
@Systeemtest
@Tag("alleen-h2")
@Tag("R-ALG-31")
class PartijenIT {

    @Test
    void bea_zoekt_een_partij_verbetert_haar_en_beeindigt_haar(Venster venster) throws IOException {
        Page bea = venster.meldAan("bea");
        naarPartijen(bea);
        assertThat(bea.locator("#regels tbody tr")).hasCount(16);
        assertThat(rij(bea, "Buurtbemiddeling Zandermeer")).containsText("geen taak");
        assertThat(rij(bea, "GGZ Meerzicht")).containsText("nog niet");
        venster.scherm("partijen");

        bea.locator("#zoek").fill("haven");
        bea.keyboard().press("Enter");
        assertThat(bea.locator("#regels tbody tr")).hasCount(1);
        rij(bea, "Huisartsenpraktijk De Haven").getByRole(AriaRole.LINK).click();
        assertThat(bea.locator("h1")).hasText("Huisartsenpraktijk De Haven");
        assertThat(bea.locator("#contact")).hasValue("Praktijkassistent");
        venster.scherm("partij");

        bea.locator("#email").fill("geen adres");
        bea.locator("#contact").fill("Assistente Wil");
        bewaar(bea);
        assertThat(bea.locator(".foutenoverzicht")).containsText("Dit e-mailadres kan niet bestaan");
        assertThat(bea.locator("#contact")).hasValue("Assistente Wil");
        venster.scherm("partij-fout");

        Venster ander = venster.ander();
        Page tweede = ander.meldAan("bea");
        naarPartijen(tweede);
        rij(tweede, "Huisartsenpraktijk De Haven").getByRole(AriaRole.LINK).click();
        tweede.locator("#functie").fill("Praktijkmanager");
        bewaar(tweede);
        assertThat(tweede.locator(".berichten")).containsText("Huisartsenpraktijk De Haven is bewaard.");

        bea.locator("#email").fill("praktijk@dehaven.example");
        bewaar(bea);
        assertThat(bea.locator(".ingehaald")).containsText("Praktijkmanager");
        assertThat(bea.locator("#contact")).hasValue("Assistente Wil");
        venster.scherm("partij-ingehaald");
        bea.locator("#functie").fill("Praktijkmanager");
        bewaar(bea);
        assertThat(bea.locator(".berichten")).containsText("is bewaard");

        bea.locator("#eindreden").fill("De praktijk is opgegaan in een andere.");
        bea.locator("#beeindig").click();
        bea.getByRole(AriaRole.ALERTDIALOG).getByText("Beëindig").last().click();
        assertThat(bea.locator(".berichten")).containsText("doet niet meer mee");
        assertThat(bea.locator("main")).containsText("De praktijk is opgegaan in een andere.");
        bea.locator("#hervat").click();
        assertThat(bea.locator(".berichten")).containsText("doet weer mee");

        bea.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Naar alle partijen"))
                .click();
        Download bestand = bea.waitForDownload(() -> bea.locator("#csv").click());
        assertThat(Files.readString(bestand.path()))
                .contains("Assistente Wil, Praktijkmanager", "Huisartsenpraktijk De Haven");
    }

    @Test
    void bea_neemt_een_nieuwe_partij_op(Venster venster) {
        Page bea = venster.meldAan("bea");
        naarPartijen(bea);
        bea.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nieuwe partij"))
                .click();
        bewaar(bea);
        assertThat(bea.locator(".foutenoverzicht")).containsText("Vul de naam in.");
        bea.locator("#naam").fill("Team inburgering");
        bea.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("hulp").setExact(true))
                .check();
        bea.locator("#soort").selectOption("jeugdhulpverlener");
        bea.locator("#geheimhouding").selectOption("jeugdhulp");
        bea.getByLabel("Jeugdhulp geven").check();
        bea.locator("#contact").fill("Balie");
        bea.locator("#telefoon").fill("088 000 0499");
        bewaar(bea);
        assertThat(bea.locator(".foutenoverzicht")).containsText("Er is al een partij met deze naam");
        bea.locator("#naam").fill("Jeugdhulp Het Anker");
        bewaar(bea);

        assertThat(bea.locator(".berichten")).containsText("Jeugdhulp Het Anker is bewaard.");
        assertThat(bea.getByLabel("Jeugdhulp geven")).isChecked();
    }

    @Test
    @Tag("R-TOE-19")
    void ruud_leest_wie_wat_moet_en_waarop_iemand_mag_spreken_maar_wijzigt_niets(Venster venster) {
        Page ruud = venster.meldAan("ruud");
        naarPartijen(ruud);
        assertThat(ruud.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nieuwe partij")))
                .hasCount(0);
        rij(ruud, "GGZ Meerzicht").getByRole(AriaRole.LINK).click();

        assertThat(ruud.locator("main")).containsText("Medisch beroepsgeheim");
        assertThat(ruud.locator("main")).containsText("een conflict van plichten");
        assertThat(ruud.locator("#bewaar")).hasCount(0);
        venster.scherm("partij-lezen");
    }

    private static void naarPartijen(Page pagina) {
        pagina.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Partijen").setExact(true))
                .click();
        assertThat(pagina.locator("h1")).hasText("Partijen");
    }

    private static void bewaar(Page pagina) {
        pagina.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Bewaar").setExact(true))
                .click();
    }

    private static Locator rij(Page pagina, String naam) {
        return pagina.locator("#regels tbody tr").filter(new Locator.FilterOptions().setHasText(naam));
    }
}
