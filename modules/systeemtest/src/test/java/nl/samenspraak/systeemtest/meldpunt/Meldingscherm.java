package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;

/** The screens of one melding as its behandelaar uses them. */
final class Meldingscherm {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d-M-yyyy");

    private Meldingscherm() {}

    /** @return the day so many days from today, as people type it */
    static String overDagen(int dagen) {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")))
                .plusDays(dagen)
                .format(DATUM);
    }

    /** Takes in a melding about mevrouw Verhoeven by someone with a name and a number, and opens it. */
    static Page open(Venster venster, String relatie) {
        Telefoonscherm scherm = Telefoonscherm.in(venster);
        Page pagina = venster.pagina();
        scherm.vul("Wat ziet en hoort de melder?", "Post stapelt zich op. Mevrouw loopt 's nachts.")
                .vul("Naam", "M. de Bruin")
                .vul("Telefoon", "06-12345678")
                .kies(relatie)
                .kies("Nee")
                .kies("Melding beoordelen")
                .zoek("Verhoeven 3-5-1958");
        assertThat(pagina.locator(".ui-autocomplete-item").first()).containsText("Verhoeven");
        pagina.keyboard().press("ArrowDown");
        pagina.keyboard().press("Enter");
        assertThat(pagina.getByText("Kies iemand anders")).isVisible();
        scherm.rondAf();
        pagina.getByText("Open de melding").click();
        assertThat(pagina.locator("main")).containsText("Post stapelt zich op");
        return pagina;
    }

    /** Chooses an outcome, and waits until its questions are there. */
    static void kies(Page pagina, String uitkomst, String daad) {
        pagina.locator("#sluitreden input[value='" + uitkomst + "']").check();
        assertThat(pagina.locator(daad)).isVisible();
        Wacht.totRust(pagina);
    }

    /** Presses a button and answers the question that follows. */
    static void bevestig(Page pagina, String knop) {
        Wacht.totRust(pagina);
        pagina.locator(knop).click();
        Locator ja = pagina.locator(".ui-confirmdialog-yes");
        ja.click();
        assertThat(ja).not().isVisible();
    }
}
