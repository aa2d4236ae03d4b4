package nl.samenspraak.klachten.ui;

import nl.samenspraak.klachten.Klachtbezwaar;
import nl.samenspraak.toegang.ui.Teksten;

/** The words of klachten on the screens. */
final class Klachtteksten {

    private static final Teksten WERK = new Teksten("nl.samenspraak.klachten.teksten");

    private Klachtteksten() {}

    /** @return the words for a key, with {@code {0}} and so on filled in */
    static String tekst(String sleutel, Object... delen) {
        return WERK.van(sleutel, delen);
    }

    /** @return why something cannot be done, in a sentence */
    static String bezwaar(Klachtbezwaar bezwaar) {
        return WERK.van("bezwaar." + bezwaar);
    }
}
