package nl.samenspraak.systeemtest.toeleiding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.druk;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.naar;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A question to the privacy officer, about nobody: ruud asks from a step, pien answers without a dossier, and ruud reads it there. */
@Systeemtest
@Tag("alleen-h2")
@Tag("R-ALG-28")
class AdviesIT {

    private static final String VRAAG = "Mag ik een school vragen of een leerling er bekend is?";
    private static final String ADVIES = "Alleen met toestemming van wie het gezag heeft.";

    @Test
    void wie_twijfelt_vraagt_het_zonder_namen_en_leest_het_advies_bij_zijn_onderzoek(Venster venster) {
        Page ruud = Onderzoeksdossier.nieuweVraag(venster);
        naar(ruud, "Advies");
        assertThat(ruud.locator("main")).containsText("Nog geen vragen");
        ruud.locator("#vraag").fill("Mag de school van Verhoeven dit weten?");
        druk(ruud, "#stel");
        assertThat(ruud.locator(".foutenoverzicht")).containsText("iets waaraan iemand te herkennen is");
        assertThat(ruud.locator("#vraag")).hasValue("Mag de school van Verhoeven dit weten?");
        venster.scherm("advies-genoemd");
        ruud.locator("#vraag").fill(VRAAG);
        druk(ruud, "#stel");
        assertThat(ruud.locator(".berichten")).containsText("Uw vraag staat bij de privacy officer.");
        venster.scherm("advies-gesteld");

        Venster ander = venster.ander();
        beantwoord(ander.meldAan("pien"), ander);

        ruud.reload();
        assertThat(ruud.locator("main")).containsText(ADVIES);
        venster.scherm("advies-beantwoord");
    }

    private static void beantwoord(Page pien, Venster ander) {
        ander.open("/zaak/adviesvragen.xhtml");
        assertThat(pien.locator("#lijst")).containsText(VRAAG);
        assertThat(pien.locator("main")).not().containsText("Verhoeven");
        zoek(pien, "ruimtevaart");
        assertThat(pien.locator("#lijst")).containsText("Niets gevonden");
        ander.scherm("adviesvragen-niets");
        zoek(pien, "school leerling");
        Locator vraag = pien.locator("article.adviesvraag", new Page.LocatorOptions().setHasText(VRAAG));
        vraag.locator("button").click();
        assertThat(pien.locator("#advieskop")).isFocused();
        pien.locator("#tochniet").click();
        assertThat(pien.locator("#advieskop")).isHidden();
        vraag.locator("button").click();
        assertThat(pien.locator("#advieskop")).isVisible();
        druk(pien, "#adviseer");
        assertThat(pien.locator(".foutenoverzicht")).isVisible();
        ander.scherm("adviesvragen-fout");
        pien.locator("#advies").fill(ADVIES);
        pien.locator("#bron").fill("UAVG, artikel 5");
        druk(pien, "#adviseer");
        assertThat(pien.locator("#lijst")).not().containsText(VRAAG);
        pien.getByText("Beantwoord", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(pien.locator("#lijst")).containsText(ADVIES);
        ander.scherm("adviesvragen-beantwoord");
    }

    private static void zoek(Page pien, String woorden) {
        pien.locator("#zoek").fill(woorden);
        pien.locator("#zoek").press("Enter");
        Wacht.totRust(pien);
    }
}
