package nl.samenspraak.klachten.formulier;

import nl.samenspraak.toegang.ui.Teksten;

/** The words of the public pages of klachten. */
final class Klaagteksten {

    /** The words of the public pages. */
    static final Teksten PUBLIEK = new Teksten("nl.samenspraak.klachten.klagen");

    private Klaagteksten() {}

    /** @return the ground on which somebody complains for another, to stand after that name */
    static String grond(Machtigingsgrond grond) {
        return " (" + PUBLIEK.van("grond." + grond) + ")";
    }
}
