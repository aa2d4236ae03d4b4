package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;

/** The telephone screen as an operator uses it. */
final class Telefoonscherm {

    private final Page pagina;

    private Telefoonscherm(Page pagina) {
        this.pagina = pagina;
    }

    static Telefoonscherm in(Venster venster) {
        return new Telefoonscherm(venster.open("/meldpunt/nieuw.xhtml"));
    }

    /** The telephone screen that is open already. */
    static Telefoonscherm op(Page pagina) {
        return new Telefoonscherm(pagina);
    }

    /** Takes in the shortest melding there is, and opens it. */
    static Page openEenMelding(Venster venster, String notitie) {
        Telefoonscherm scherm = in(venster).kies("Anoniem").kies("Naam onbekend");
        scherm.vul("Beschrijf de persoon", "de man op nummer 14");
        scherm.kies("Nee").kies("Melding beoordelen").vul("Wat ziet en hoort de melder?", notitie);
        scherm.rondAf();
        scherm.pagina.getByText("Open de melding").click();
        assertThat(scherm.pagina.locator("main"))
                .containsText(notitie.lines().findFirst().orElseThrow());
        return scherm.pagina;
    }

    /** Chooses, and waits for what the choice opens. */
    Telefoonscherm kies(String woord) {
        Locator keuze =
                pagina.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + woord)));
        keuze.click();
        Wacht.totRust(pagina);
        return this;
    }

    Telefoonscherm vul(String vraag, String antwoord) {
        veld(vraag).fill(antwoord);
        return this;
    }

    Locator veld(String vraag) {
        return pagina.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(vraag).setExact(true));
    }

    /** Types what to look for, instead of what stands there. */
    Telefoonscherm zoek(String tekst) {
        zoekveld().fill("");
        zoekveld().pressSequentially(tekst);
        return this;
    }

    Locator zoekveld() {
        return pagina.locator("#zoektekst_input");
    }

    /** Waits until the server has all that was typed. */
    void wachtOpBewaard() {
        assertThat(pagina.locator(".bewaard")).isVisible();
        pagina.waitForFunction("() => document.querySelector('form[data-gesprek]').dataset.gesprek === 'bewaard'");
    }

    /** Finishes, and waits until the number is there. */
    void rondAf() {
        pagina.keyboard().press("Control+Enter");
        assertThat(pagina.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("M-\\d{4}-\\d{6}"))))
                .isFocused();
    }
}
