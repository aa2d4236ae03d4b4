package nl.samenspraak.systeemtest.meldpunt;

import com.microsoft.playwright.Page;
import nl.samenspraak.systeemtest.Formulierpagina;
import nl.samenspraak.systeemtest.Venster;

/** The public form of the meldpunt as a visitor fills it in. */
final class Meldformulier extends Formulierpagina<Meldformulier> {

    private final Page pagina;

    private Meldformulier(Page pagina) {
        super(pagina);
        this.pagina = pagina;
    }

    @Override
    protected Meldformulier zelf() {
        return this;
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

    String code() {
        return pagina.locator("#code").innerText();
    }
}
