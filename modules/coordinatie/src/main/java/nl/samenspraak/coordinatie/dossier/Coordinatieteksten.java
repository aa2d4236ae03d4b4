package nl.samenspraak.coordinatie.dossier;

import nl.samenspraak.toegang.ui.Teksten;

/** The words of the coördinatie on its screens. */
public final class Coordinatieteksten {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.coordinatie.teksten");

    private Coordinatieteksten() {}

    /**
     * @param sleutel the key
     * @param delen what stands at {@code {0}} and so on
     * @return the words for it
     */
    public static String tekst(String sleutel, Object... delen) {
        return TEKSTEN.van(sleutel, delen);
    }

    /**
     * @param reden why something cannot be done
     * @return the same in a Dutch sentence
     */
    public static String tekst(Weigerreden reden) {
        return tekst("reden." + reden);
    }
}
