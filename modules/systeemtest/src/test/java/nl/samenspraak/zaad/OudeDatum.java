package nl.samenspraak.zaad;

import java.util.Date;

/** Breaks a rule on purpose: a date that is a moment. */
public final class OudeDatum {

    Date vandaag() {
        return new Date(0);
    }
}
