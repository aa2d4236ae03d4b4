package nl.samenspraak.klachten.ui;

import nl.samenspraak.toegang.ui.Teksten;

/** The words of klachten: on the public pages, and on the screens of whoever handles them. */
final class Klaagteksten {

    /** The words of the public pages. */
    static final Teksten PUBLIEK = new Teksten("nl.samenspraak.klachten.klagen");

    private static final Teksten WERK = new Teksten("nl.samenspraak.klachten.teksten");

    private Klaagteksten() {}

    /** @return the ground on which somebody complains for another, to stand after that name */
    static String grond(Machtigingsgrond grond) {
        return " (" + PUBLIEK.van("grond." + grond) + ")";
    }

    /** @return the words for a key of the screens, with {@code {0}} and so on filled in */
    static String tekst(String sleutel, Object... delen) {
        return WERK.van(sleutel, delen);
    }
}
