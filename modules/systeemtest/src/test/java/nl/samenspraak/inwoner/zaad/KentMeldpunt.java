package nl.samenspraak.inwoner.zaad;

import nl.samenspraak.meldpunt.zaad.Binnenwerk;

/** Breaks a rule on purpose: the module of the inwoner knows a business module. */
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
