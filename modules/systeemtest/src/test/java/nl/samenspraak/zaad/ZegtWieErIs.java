package nl.samenspraak.zaad;

import nl.samenspraak.toegang.Aanwezige;

/** Breaks a rule on purpose: puts another pet on. */
public final class ZegtWieErIs {

    void wissel(Aanwezige aanwezige) {
        aanwezige.draag("beheerder");
    }
}
