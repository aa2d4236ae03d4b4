package nl.samenspraak.zaak.zaad;

import nl.samenspraak.personen.zaad.Binnenwerk;

/** Breaks a rule on purpose: toegang knows personen. */
public final class KentPersonen {

    private final Binnenwerk bekende;

    public KentPersonen(Binnenwerk bekende) {
        this.bekende = bekende;
    }

    @Override
    public String toString() {
        return String.valueOf(bekende);
    }
}
