package nl.samenspraak.systeemtest.klachten;

import com.microsoft.playwright.Page;
import nl.samenspraak.systeemtest.Formulierpagina;
import nl.samenspraak.systeemtest.Venster;

/** The public form for klachten as a visitor fills it in. */
final class Klaagformulier extends Formulierpagina<Klaagformulier> {

    private Klaagformulier(Page pagina) {
        super(pagina);
    }

    @Override
    protected Klaagformulier zelf() {
        return this;
    }

    static Klaagformulier begin(Venster venster) {
        Page pagina = venster.open("/klagen/index.xhtml");
        pagina.click("#begin");
        return new Klaagformulier(pagina).opPagina("Wat is er gebeurd?");
    }

    /** Tells what happened, when, to whom it is due and what would help. */
    Klaagformulier totVoorWie() {
        totWens().verder();
        return opPagina("Wilt u iets meesturen?").verder().opPagina("Voor wie dient u de klacht in?");
    }

    /** Tells what happened, when and to whom it is due. */
    Klaagformulier totWens() {
        vul("Waar gaat uw klacht over", "Ik word niet teruggebeld")
                .vul("Vertel wat er gebeurde", "Drie keer gebeld, niemand belt terug.")
                .verder();
        opPagina("Wanneer gebeurde het?")
                .vul("Dag, of zo ongeveer", "3 november")
                .verder();
        opPagina("Over wie of wat gaat uw klacht?")
                .kies("Over iemand die voor de gemeente werkt")
                .vul("Wie, of welk onderdeel?", "mevrouw De Wit")
                .verder();
        return opPagina("Wat wilt u dat wij doen?");
    }
}
