package nl.samenspraak.klachten.behandelen;

import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.ui.Teksten;

/** The words of klachten on the screens. */
public final class Klachtteksten {

    private static final Teksten WERK = new Teksten("nl.samenspraak.klachten.teksten");

    private Klachtteksten() {}

    /** @return the words for a key, with {@code {0}} and so on filled in */
    public static String tekst(String sleutel, Object... delen) {
        return WERK.van(sleutel, delen);
    }

    /** @return why something cannot be done, in a sentence */
    public static String bezwaar(Weigerreden bezwaar) {
        return WERK.van("bezwaar." + bezwaar);
    }
}
