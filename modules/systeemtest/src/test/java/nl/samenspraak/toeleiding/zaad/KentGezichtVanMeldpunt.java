package nl.samenspraak.toeleiding.zaad;

import nl.samenspraak.meldpunt.Zaadgezicht;

/** Keeps the rule: toeleiding may know the root package of meldpunt. */
public final class KentGezichtVanMeldpunt {

    private final Zaadgezicht bekende;

    public KentGezichtVanMeldpunt(Zaadgezicht bekende) {
        this.bekende = bekende;
    }

    @Override
    public String toString() {
        return String.valueOf(bekende);
    }
}
