package nl.samenspraak.toeleiding.partijen;

import nl.samenspraak.toegang.ui.Teksten;

/** The words of the register of parties on its screens. */
public final class Partijteksten {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.toeleiding.partijteksten");

    private Partijteksten() {}

    /**
     * @param sleutel the key
     * @param delen what stands at {@code {0}} and so on
     * @return the words for it
     */
    public static String tekst(String sleutel, Object... delen) {
        return TEKSTEN.van(sleutel, delen);
    }
}
