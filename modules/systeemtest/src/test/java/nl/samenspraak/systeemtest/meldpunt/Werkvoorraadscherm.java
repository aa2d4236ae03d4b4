package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A work list of the meldpunt as somebody uses it. Other tests leave meldingen in it as well, so each is looked for by its number. */
public final class Werkvoorraadscherm {

    private Werkvoorraadscherm() {}

    /** Takes up the melding of this number from those that nobody took up yet; its page opens. */
    public static void pakOp(Page pagina, String nummer) {
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nog niet opgepakt"))
                .first()
                .click();
        nieuwsteEerst(pagina);
        rij(pagina, nummer).getByText("Pak op").click();
    }

    /** So that what was just taken in is on the first page. */
    static Locator nieuwsteEerst(Page pagina) {
        Locator kolom = pagina.locator("#regels th").filter(new Locator.FilterOptions().setHasText("Aangenomen"));
        kolom.click();
        assertThat(kolom).hasAttribute("aria-sort", "ascending");
        kolom.click();
        assertThat(kolom).hasAttribute("aria-sort", "descending");
        return kolom;
    }

    static Locator rij(Page pagina, String nummer) {
        return pagina.locator("#regels tbody tr").filter(new Locator.FilterOptions().setHasText(nummer));
    }
}
