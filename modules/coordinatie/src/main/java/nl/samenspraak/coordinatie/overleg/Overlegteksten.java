package nl.samenspraak.coordinatie.overleg;

import nl.samenspraak.toegang.ui.Teksten;

/** The words of casusoverleggen, on their page and on slips. */
final class Overlegteksten {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.coordinatie.overleg");

    private Overlegteksten() {}

    static String tekst(String sleutel, Object... delen) {
        return TEKSTEN.van(sleutel, delen);
    }
}
