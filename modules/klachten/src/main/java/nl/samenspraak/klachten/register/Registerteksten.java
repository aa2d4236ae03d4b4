package nl.samenspraak.klachten.register;

import nl.samenspraak.toegang.ui.Teksten;

/** The words of the lists, the register and the publication. */
public final class Registerteksten {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.klachten.register");

    private Registerteksten() {}

    /** @return the words for a key, with {@code {0}} and so on filled in */
    public static String tekst(String sleutel, Object... delen) {
        return TEKSTEN.van(sleutel, delen);
    }
}
