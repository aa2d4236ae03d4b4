package nl.samenspraak.personen.zaad;

import nl.samenspraak.meldpunt.zaad.Binnenwerk;

/** Breaks a rule on purpose: personen knows a business module. */
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
