package nl.samenspraak.kern.zaad;

import jakarta.enterprise.context.spi.Context;

/** Breaks a rule on purpose: the kern knows CDI. */
public final class KentRaamwerk {

    private final Context bekende;

    public KentRaamwerk(Context bekende) {
        this.bekende = bekende;
    }

    @Override
    public String toString() {
        return String.valueOf(bekende);
    }
}
