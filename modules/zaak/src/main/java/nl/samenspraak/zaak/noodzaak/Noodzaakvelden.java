package nl.samenspraak.zaak.noodzaak;

import java.util.List;
import java.util.Map;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.toegang.ui.Veldfouten;

/** The fields of a noodzaaktoets on a page: the part {@code noodzaak/vragen.xhtml}, read and answered the same way wherever it stands. */
public final class Noodzaakvelden {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.zaak.noodzaakteksten");

    private Noodzaakvelden() {}

    /**
     * @param voor what the names of the fields begin with
     * @param getypt what stands in the fields of the page
     * @param fouten what is wrong is added to this, at its field
     * @return the answers
     */
    public static Noodzaaktoets lees(String voor, Map<?, String> getypt, Veldfouten fouten) {
        return new Noodzaaktoets(
                antwoord(voor, Noodzaakvraag.DOEL, getypt, fouten),
                antwoord(voor, Noodzaakvraag.WAAROM, getypt, fouten),
                antwoord(voor, Noodzaakvraag.LICHTER, getypt, fouten),
                antwoord(voor, Noodzaakvraag.EVENREDIG, getypt, fouten));
    }

    private static String antwoord(String voor, Noodzaakvraag vraag, Map<?, String> getypt, Veldfouten fouten) {
        String veld = voor + vraag.veld();
        return fouten.lees(veld, () -> Invoer.alinea(getypt.get(veld), Noodzaaktoets.LANGSTE), "");
    }

    /**
     * Says at each field why what stands in it is no reason.
     *
     * @param voor what the names of the fields begin with
     * @param gebreken which answers are none
     * @param fouten what is wrong is added to this
     */
    public static void meld(String voor, List<Noodzaakgebrek> gebreken, Veldfouten fouten) {
        gebreken.forEach(gebrek -> fouten.meld(voor + gebrek.vraag().veld(), TEKSTEN.van("fout." + gebrek.fout())));
    }

    /**
     * @param vraag a question
     * @return what it is called on pages and in letters
     */
    public static String naam(Noodzaakvraag vraag) {
        return TEKSTEN.van(vraag.veld());
    }
}
