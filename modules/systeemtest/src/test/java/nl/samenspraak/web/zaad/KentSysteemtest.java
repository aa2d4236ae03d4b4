package nl.samenspraak.web.zaad;

import nl.samenspraak.systeemtest.zaad.Binnenwerk;

/** Breaks a rule on purpose: the application knows its tests. */
public final class KentSysteemtest {

    private final Binnenwerk bekende;

    public KentSysteemtest(Binnenwerk bekende) {
        this.bekende = bekende;
    }

    @Override
    public String toString() {
        return String.valueOf(bekende);
    }
}
