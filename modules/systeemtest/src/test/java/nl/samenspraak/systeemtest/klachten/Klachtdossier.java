package nl.samenspraak.systeemtest.klachten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.samenspraak.systeemtest.Venster;

/** Records a klacht by hand, as whoever handles klachten does, and opens it. */
final class Klachtdossier {

    private Klachtdossier() {}

    /** Opens the screen on which a klacht is recorded, without what another test typed there and left. */
    static Page nieuw(Venster venster) {
        Page pagina = venster.open("/klachten/nieuw.xhtml");
        if (!"leeg".equals(pagina.locator("#conceptform").getAttribute("data-concept"))) {
            pagina.locator("[data-gooiweg]").click();
            assertThat(pagina.locator("#conceptform")).hasAttribute("data-concept", "leeg");
        }
        return pagina;
    }

    /** Records a letter of A. Jansen about not being called back, received today, and is then on the screen of that klacht. */
    static Page neemOp(Venster venster, String onderwerp) {
        Page pagina = nieuw(venster);
        pagina.locator("#kanaal input[value='BRIEF']").check();
        assertThat(pagina.locator("#dagtekening")).isVisible();
        pagina.check("#ondertekend");
        pagina.fill("#dagtekening", pagina.inputValue("#ontvangenop"));
        pagina.fill("#onderwerp", onderwerp);
        pagina.fill("#verhaal", "Ik heb drie keer gebeld.\n\nNiemand belde mij terug.");
        pagina.fill("#wens", "Dat u mij terugbelt.");
        pagina.locator("#jegens input").first().check();
        pagina.fill("#naam", "A. Jansen");
        pagina.fill("#adres", "Boterdiep 31");
        pagina.fill("#postcode", "9999 XX");
        pagina.fill("#plaats", "Zandermeer");
        pagina.fill("#email", "a.jansen@voorbeeld.nl");
        pagina.check("#emailakkoord");
        pagina.click("#legvast");
        assertThat(pagina.locator("h1")).hasText(onderwerp);
        return pagina;
    }

    /** Lina hands a klacht to Kim: another test begins with an empty list of hers. */
    static void geeftTerug(Venster venster, String klacht) {
        Page lina = venster.meldAan("lina");
        lina.navigate(klacht);
        lina.locator("details:has(#collega) > summary").click();
        lina.locator("#collega").selectOption("Kim Pietersen");
        lina.fill("#reden", "Kim kan het toch doen.");
        lina.click("#wijstoe");
        assertThat(lina.locator(".berichten")).containsText("is nu van uw collega");
    }
}
