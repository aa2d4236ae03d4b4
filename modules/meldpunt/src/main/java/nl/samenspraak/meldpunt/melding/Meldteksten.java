package nl.samenspraak.meldpunt.melding;

import nl.samenspraak.toegang.ui.Teksten;

/** The words of the meldpunt: on the screens of whoever works there, and on the public pages. */
public final class Meldteksten {

    private static final Teksten WERK = new Teksten("nl.samenspraak.meldpunt.teksten");
    /** The words of the public pages. */
    public static final Teksten PUBLIEK = new Teksten("nl.samenspraak.meldpunt.melden");

    private Meldteksten() {}

    /** @return the words for a key, with {@code {0}} and so on filled in */
    public static String tekst(String sleutel, Object... delen) {
        return WERK.van(sleutel, delen);
    }

    /** @return the words for a key of the public pages */
    public static String publiek(String sleutel) {
        return PUBLIEK.van(sleutel);
    }
}
