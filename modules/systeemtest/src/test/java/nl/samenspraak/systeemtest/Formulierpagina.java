package nl.samenspraak.systeemtest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;

/**
 * A public form as a visitor fills it in.
 *
 * @param <F> which form
 */
public abstract class Formulierpagina<F extends Formulierpagina<F>> {

    private final Page pagina;

    protected Formulierpagina(Page pagina) {
        this.pagina = pagina;
    }

    protected abstract F zelf();

    public F kies(String antwoord) {
        pagina.getByRole(
                        AriaRole.RADIO, new GetByRoleOptions().setName(antwoord).setExact(true))
                .check();
        return zelf();
    }

    public F vul(String vraag, String antwoord) {
        pagina.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(vraag))
                .fill(antwoord);
        return zelf();
    }

    public F verder() {
        pagina.click("#verder");
        return zelf();
    }

    public F opPagina(String kop) {
        assertThat(pagina.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText(kop);
        return zelf();
    }

    /** Sends it; a test is quick, so the form may ask to look again first. */
    public void verstuur() {
        Wacht.totHetLukt(
                () -> {
                    if (pagina.url().contains("controle")) {
                        pagina.click("#verstuur");
                    }
                    return pagina.url().contains("klaar");
                },
                Duration.ofSeconds(30),
                () -> pagina.locator("main").innerText());
    }

    public String nummer() {
        return pagina.locator("#nummer").innerText();
    }
}
