package nl.samenspraak.meldpunt.ui;

import nl.samenspraak.toegang.ui.Teksten;

/** The words of the meldpunt: on the screens of whoever works there, and on the public pages. */
final class Meldteksten {

    private static final Teksten WERK = new Teksten("nl.samenspraak.meldpunt.teksten");
    /** The words of the public pages. */
    static final Teksten PUBLIEK = new Teksten("nl.samenspraak.meldpunt.melden");

    private Meldteksten() {}

    /** @return the words for a key, with {@code {0}} and so on filled in */
    static String tekst(String sleutel, Object... delen) {
        return WERK.van(sleutel, delen);
    }

    /** @return the words for a key of the public pages */
    static String publiek(String sleutel) {
        return PUBLIEK.van(sleutel);
    }
}
