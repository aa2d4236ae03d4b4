package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;

/** The public form as a visitor fills it in. */
final class Meldformulier {

    private final Page pagina;

    private Meldformulier(Page pagina) {
        this.pagina = pagina;
    }

    static Meldformulier begin(Venster venster) {
        Page pagina = venster.open("/melden/index.xhtml");
        pagina.click("#begin");
        return new Meldformulier(pagina).opPagina("Is er nu gevaar?");
    }

    /** Answers the first questions: no danger, no violence, about someone else. */
    Meldformulier totDeSituatie() {
        kies("Nee, er is nu geen gevaar").verder();
        kies("Nee").verder();
        kies("Over iemand anders").verder();
        return opPagina("Wat is er aan de hand?");
    }

    Meldformulier kies(String antwoord) {
        pagina.getByRole(
                        AriaRole.RADIO, new GetByRoleOptions().setName(antwoord).setExact(true))
                .check();
        return this;
    }

    Meldformulier vul(String vraag, String antwoord) {
        pagina.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(vraag))
                .fill(antwoord);
        return this;
    }

    Meldformulier verder() {
        pagina.click("#verder");
        return this;
    }

    Meldformulier opPagina(String kop) {
        assertThat(pagina.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText(kop);
        return this;
    }

    /** Sends it; a test is quick, so the form may ask to look again first. */
    void verstuur() {
        Wacht.tot(
                () -> {
                    if (pagina.url().contains("controle")) {
                        pagina.click("#verstuur");
                    }
                    return pagina.url().contains("klaar");
                },
                Duration.ofSeconds(30),
                () -> pagina.locator("main").innerText());
    }

    String nummer() {
        return pagina.locator("#nummer").innerText();
    }

    String code() {
        return pagina.locator("#code").innerText();
    }
}
