package nl.samenspraak.klachten.zaad;

import nl.samenspraak.meldpunt.zaad.Binnenwerk;

/** Breaks a rule on purpose: klachten knows another business module. */
public final class KentMeldpunt {

    private final Binnenwerk bekende;

    public KentMeldpunt(Binnenwerk bekende) {
        this.bekende = bekende;
    }

    @Override
    public String toString() {
        return String.valueOf(bekende);
    }
}
