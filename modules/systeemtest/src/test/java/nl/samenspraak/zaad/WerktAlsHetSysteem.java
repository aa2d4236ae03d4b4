package nl.samenspraak.zaad;

import nl.samenspraak.toegang.Aanwezige;

/** Breaks a rule on purpose: works as the application itself. */
public final class WerktAlsHetSysteem {

    String doe(Aanwezige aanwezige) {
        return aanwezige.alsSysteem(() -> "alles");
    }
}
