package nl.samenspraak.toeleiding.handhavingsloket;

import nl.samenspraak.toegang.ui.Teksten;

/** The words of the counter on its screens. */
final class Handhavingsteksten {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.toeleiding.handhaving");

    private Handhavingsteksten() {}

    static String tekst(String sleutel, Object... delen) {
        return TEKSTEN.van(sleutel, delen);
    }
}
