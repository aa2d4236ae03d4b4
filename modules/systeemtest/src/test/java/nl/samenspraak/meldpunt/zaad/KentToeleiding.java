package nl.samenspraak.meldpunt.zaad;

import nl.samenspraak.toeleiding.zaad.Binnenwerk;

/** Breaks a rule on purpose: upstream knows downstream. */
public final class KentToeleiding {

    private final Binnenwerk bekende;

    public KentToeleiding(Binnenwerk bekende) {
        this.bekende = bekende;
    }

    @Override
    public String toString() {
        return String.valueOf(bekende);
    }
}
