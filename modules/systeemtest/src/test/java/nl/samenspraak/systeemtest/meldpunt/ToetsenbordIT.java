package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A conversation without the mouse: how many keys it takes beside what is typed as text. The counts and times are printed. */
@Systeemtest
@Tag("alleen-h2")
class ToetsenbordIT {

    /** Whether the answers to a question lie bare for the mouse, once the page (and nothing within it) is scrolled to them. */
    private static final String LIGT_BLOOT = "id => [...document.querySelectorAll(`#${id} .optie`)].every((optie) => {"
            + " scrollBy(0, optie.getBoundingClientRect().y - innerHeight / 2);"
            + " const vak = optie.getBoundingClientRect();"
            + " return optie.contains(document.elementFromPoint(vak.x + vak.width / 2, vak.y + vak.height / 2)); })";

    /** Whether nothing lies over the answers to a question, once each is brought into view as a browser does for whoever tabs to it. */
    private static final String NIETS_EROVER =
            "id => [...document.querySelectorAll(`#${id} .optie`)].every((optie) => {"
                    + " optie.querySelector('input').focus(); optie.scrollIntoView({ block: 'nearest' });"
                    + " const vak = optie.getBoundingClientRect();"
                    + " return [vak.y + 4, vak.y + vak.height - 4].every((y) =>"
                    + " optie.contains(document.elementFromPoint(vak.x + vak.width / 2, y))); })";

    private static final String IN_BEELD = "id => { scrollTo(0, 0); document.activeElement.blur();"
            + " document.querySelectorAll('.afrondkeuze').forEach((vak) => vak.scrollTo(0, 0));"
            + " return [...document.querySelectorAll(`#${id} .optie`)].every((optie) => {"
            + " const vak = optie.getBoundingClientRect();"
            + " return optie.contains(document.elementFromPoint(vak.x + vak.width / 2, vak.y + vak.height - 4)); }); }";

    @Test
    void een_gewone_melding_kost_hoogstens_zestig_toetsen(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Toetsenbord toetsen = new Toetsenbord(pagina);

        long begin = System.nanoTime();
        toetsen.druk("F2");
        toetsen.tekst("B");
        assertThat(pagina.locator("#notitie")).hasValue("B");
        meet("F2 tot eerste letter", begin);
        toetsen.tekst("uurvrouw maakt zich zorgen. Post stapelt zich op.");
        toetsen.druk("F7", "N", "F3", "B");
        toetsen.naar("#soort input", "F10");
        toetsen.naar("#naam", "Tab");
        toetsen.tekst("M. de Bruin");
        toetsen.naar("#telefoon", "Tab");
        toetsen.tekst("0612345678");
        toetsen.naar("#relatie input", "Tab");
        toetsen.druk("B");
        assertThat(pagina.locator("#belscriptblok")).containsText("Wat ziet en hoort u?");
        toetsen.naar("#zoektekst_input", "F3");
        toetsen.tekst("Verhoeven 3-5-1958");
        long getypt = System.nanoTime();
        assertThat(pagina.locator(".ui-autocomplete-item").first()).containsText("Verhoeven");
        meet("suggestie na typen", getypt);
        assertThat(pagina.locator(".ui-autocomplete-items")).hasAttribute("aria-label", "Suggesties");
        toetsen.druk("ArrowDown", "Enter");
        assertThat(pagina.getByText("Kies iemand anders")).isVisible();
        toetsen.druk("Control+Enter");

        assertThat(pagina.getByRole(AriaRole.HEADING)).containsText("is aangenomen");
        meld("gewone melding", toetsen);
        assertThat(toetsen.aantal()).isLessThanOrEqualTo(60);
    }

    @Test
    void een_korte_anonieme_melding_kost_hoogstens_vijfentwintig_toetsen(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Toetsenbord toetsen = new Toetsenbord(pagina);

        toetsen.druk("F2");
        toetsen.tekst("Buurman praat tegen zichzelf op straat.");
        toetsen.druk("F10", "A");
        toetsen.naar("#wijze input", "Tab");
        toetsen.druk("O");
        toetsen.naar("#beschrijving", "Tab");
        toetsen.tekst("de man op nummer 14");
        toetsen.druk("F7", "N", "F3", "B");
        toetsen.druk("Control+Enter");

        assertThat(pagina.getByRole(AriaRole.HEADING)).containsText("is aangenomen");
        meld("korte anonieme melding", toetsen);
        assertThat(toetsen.aantal()).isLessThanOrEqualTo(25);
    }

    @Test
    void de_notitie_en_afronden_blijven_in_beeld_en_een_pijl_geeft_geen_antwoord(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        venster.open("/meldpunt/nieuw.xhtml");
        pagina.setViewportSize(1440, 900);
        for (int omlaag : new int[] {0, 400, 4000}) {
            pagina.evaluate("naar => window.scrollTo(0, naar)", omlaag);
            assertThat(pagina.locator("#notitie")).isInViewport();
            assertThat(pagina.locator("#afronden")).isInViewport();
        }
        System.err.println("METING telefoonscherm bij 1440x900: "
                + pagina.evaluate("() => document.documentElement.scrollHeight") + " px hoog");
        venster.scherm("meldpunt-nieuw-in-beeld");
        pagina.setViewportSize(1280, 900);
        venster.scherm("meldpunt-nieuw-1280");
        assertThat(pagina.evaluate(LIGT_BLOOT, "kanaal")).isEqualTo(true);
        for (int[] maat : new int[][] {{1280, 900}, {1440, 900}, {1366, 768}, {1280, 600}, {320, 640}}) {
            pagina.setViewportSize(maat[0], maat[1]);
            assertThat(pagina.evaluate(NIETS_EROVER, "vervolg"))
                    .as(maat[0] + " bij " + maat[1])
                    .isEqualTo(true);
        }
        pagina.setViewportSize(1280, 900);
        assertThat(pagina.evaluate(IN_BEELD, "vervolg")).as("without scrolling").isEqualTo(true);

        pagina.locator("#gevaar input").first().focus();
        pagina.keyboard().press("ArrowDown");
        pagina.keyboard().press("ArrowDown");
        assertThat(pagina.locator("#notitie")).isVisible();
        assertThat(pagina.locator("#gevaar input[value='NU']")).not().isChecked();
        pagina.locator("#notitie").fill("x".repeat(3990));
        assertThat(pagina.locator("[data-teller]")).hasText("Nog 10 tekens.");
        pagina.locator("#naam").fill("Anna");
        pagina.locator("#soort input").first().focus();
        pagina.keyboard().press("A");
        pagina.locator("#melderterug").click();
        assertThat(pagina.locator("#naam")).hasValue("Anna");
    }

    /** As it comes over the line the first time, with its sheets, scripts and letters. */
    @Test
    void het_telefoonscherm_weegt_hoogstens_320_kB(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        venster.open("/meldpunt/nieuw.xhtml");
        pagina.waitForLoadState(LoadState.NETWORKIDLE);

        int kilobytes = (int)
                pagina.evaluate(
                        "() => Math.round([...performance.getEntriesByType('resource'),"
                                + " ...performance.getEntriesByType('navigation')].reduce((som, een) => som + een.encodedBodySize, 0) / 1024)");

        System.err.println("METING telefoonscherm: " + kilobytes + " kB");
        assertThat(kilobytes).isBetween(100, 320);
    }

    private static void meet(String wat, long sinds) {
        System.err.println("METING " + wat + ": " + (System.nanoTime() - sinds) / 1_000_000 + " ms");
    }

    private static void meld(String wat, Toetsenbord toetsen) {
        System.err.println("METING toetsen naast tekst, " + wat + ": " + toetsen.aantal());
    }
}
