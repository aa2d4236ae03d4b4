package nl.samenspraak.toeleiding.deelwijzer;

import java.util.Locale;

/** On which side of a sharing someone can stand. */
public enum Deelrol {
    /** Gives the data. */
    GEEFT,
    /** Gets them. */
    KRIJGT;

    static Deelrol vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
