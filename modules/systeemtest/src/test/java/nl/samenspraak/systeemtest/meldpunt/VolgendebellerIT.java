package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Vertraging;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The next caller is there and the operator types on at once: nothing of it comes into the note about somebody else, and nothing is lost. */
@Systeemtest
@Tag("alleen-h2")
class VolgendebellerIT {

    private static final String NOTITIE = "Wat ziet en hoort de melder?";

    @Test
    void wie_doortypt_terwijl_het_gesprek_nog_bewaard_wordt_typt_bij_de_volgende_beller(Venster venster) {
        Page pagina = begin(venster, "Eerste beller, Anna");
        Vertraging vertraging = Vertraging.van(pagina);
        pagina.keyboard().type(" en haar man");
        pagina.keyboard().press("F2");
        pagina.keyboard().type("Tweede bellerr");
        pagina.keyboard().press("Backspace");
        pagina.keyboard().type(", Ben");
        vertraging.laatDoor();

        assertThat(notitie(pagina)).hasValue("Tweede beller, Ben");
        assertThat(notitie(pagina)).isFocused();
        pagina.keyboard().type(" belt");
        Telefoonscherm.op(pagina).wachtOpBewaard();
        pagina.reload();
        assertThat(notitie(pagina)).hasValue("Tweede beller, Ben belt");
        naar(pagina, "Eerste beller, Anna");
        assertThat(notitie(pagina)).hasValue("Eerste beller, Anna en haar man");
    }

    @Test
    void ook_als_alleen_het_nieuwe_scherm_op_zich_laat_wachten(Venster venster) {
        Page pagina = begin(venster, "Derde beller, Cor");
        Vertraging vertraging = Vertraging.vanAlles(pagina);
        pagina.keyboard().press("F2");
        pagina.keyboard().type("Vierde beller, Dina");
        vertraging.laatDoor();

        assertThat(notitie(pagina)).hasValue("Vierde beller, Dina");
        Telefoonscherm.op(pagina).wachtOpBewaard();
        naar(pagina, "Derde beller, Cor");
        assertThat(notitie(pagina)).hasValue("Derde beller, Cor");
    }

    @Test
    void wie_naar_een_ander_open_gesprek_gaat_typt_daar_verder(Venster venster) {
        Page pagina = begin(venster, "Vijfde beller, Eef");
        pagina.keyboard().press("F2");
        assertThat(gesprek(pagina, "Vijfde beller, Eef")).isVisible();
        pagina.keyboard().type("Zesde beller, Fons");
        Telefoonscherm.op(pagina).wachtOpBewaard();
        Vertraging vertraging = Vertraging.vanAlles(pagina);
        gesprek(pagina, "Vijfde beller, Eef").focus();
        pagina.keyboard().press("Enter");
        pagina.keyboard().type(", belt terug");
        vertraging.laatDoor();

        assertThat(notitie(pagina)).hasValue("Vijfde beller, Eef, belt terug");
        naar(pagina, "Zesde beller, Fons");
        assertThat(notitie(pagina)).hasValue("Zesde beller, Fons");
    }

    @Test
    void wat_iemand_typt_terwijl_een_gesprek_sluit_komt_niet_in_het_volgende(Venster venster) {
        Page pagina = begin(venster, "Zevende beller, Gijs");
        pagina.locator("#sluit").click();
        Vertraging vertraging = Vertraging.van(pagina);
        pagina.locator(".ui-confirmdialog-yes").click();
        notitie(pagina).focus();
        pagina.keyboard().type(" nog iets");
        vertraging.laatDoor();

        assertThat(pagina.locator("#gesprekken")).containsText("is gesloten");
        assertThat(notitie(pagina)).hasValue("");
    }

    @Test
    void van_een_ander_scherm_af_is_de_eerste_letter_al_voor_de_beller(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Vertraging vertraging = Vertraging.vanAlles(pagina);
        pagina.keyboard().press("F2");
        pagina.keyboard().type("Achtste beller, Hanna");
        vertraging.laatDoor();

        assertThat(notitie(pagina)).hasValue("Achtste beller, Hanna");
    }

    private static Page begin(Venster venster, String tekst) {
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster);
        pagina.keyboard().type(tekst);
        scherm.wachtOpBewaard();
        return pagina;
    }

    private static Locator notitie(Page pagina) {
        return Telefoonscherm.op(pagina).veld(NOTITIE);
    }

    private static void naar(Page pagina, String woorden) {
        gesprek(pagina, woorden).click();
    }

    private static Locator gesprek(Page pagina, String woorden) {
        return pagina.locator("#gesprekken li a")
                .filter(new Locator.FilterOptions().setHasText(woorden))
                .first();
    }
}
