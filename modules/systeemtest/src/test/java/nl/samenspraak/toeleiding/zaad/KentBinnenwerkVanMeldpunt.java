package nl.samenspraak.toeleiding.zaad;

import nl.samenspraak.meldpunt.zaad.Binnenwerk;

/** Breaks a rule on purpose: toeleiding looks behind the face of meldpunt. */
public final class KentBinnenwerkVanMeldpunt {

    private final Binnenwerk bekende;

    public KentBinnenwerkVanMeldpunt(Binnenwerk bekende) {
        this.bekende = bekende;
    }

    @Override
    public String toString() {
        return String.valueOf(bekende);
    }
}
