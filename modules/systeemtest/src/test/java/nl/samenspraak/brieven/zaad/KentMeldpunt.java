package nl.samenspraak.brieven.zaad;

import nl.samenspraak.meldpunt.zaad.Binnenwerk;

/** Breaks a rule on purpose: brieven knows a business module. */
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
