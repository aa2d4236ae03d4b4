package nl.samenspraak.kern.zaad;

import nl.samenspraak.toegang.recht.Actie;

/** Breaks a rule on purpose: the kern knows toegang. */
public final class KentToegang {

    private final Actie bekende;

    public KentToegang(Actie bekende) {
        this.bekende = bekende;
    }

    @Override
    public String toString() {
        return String.valueOf(bekende);
    }
}
