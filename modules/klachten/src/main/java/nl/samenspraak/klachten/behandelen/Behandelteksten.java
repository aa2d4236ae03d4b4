package nl.samenspraak.klachten.behandelen;

import nl.samenspraak.toegang.ui.Teksten;

/** The words of the screens on which a klacht is handled. */
public final class Behandelteksten {

    private static final Teksten WERK = new Teksten("nl.samenspraak.klachten.behandeling");

    private Behandelteksten() {}

    /** @return the words for a key, with {@code {0}} and so on filled in */
    public static String tekst(String sleutel, Object... delen) {
        return WERK.van(sleutel, delen);
    }
}
