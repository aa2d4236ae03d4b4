package nl.samenspraak.toeleiding.deelwijzer;

import java.util.Locale;

/** What the deelwijzer says about sharing. */
public enum Deeluitkomst {
    /** It may; nothing is asked beyond necessity. */
    JA,
    /** It may when each condition is met, and somebody says so with a ground. */
    MITS,
    /** It may not. */
    NEE,
    /** No rule says anything: ask the privacy officer. */
    GEEN_REGEL;

    /** @return whether somebody may share, with or without conditions */
    public boolean opent() {
        return this == JA || this == MITS;
    }

    /**
     * @param code {@code ja}, {@code mits} or {@code nee}
     * @return what it stands for
     * @throws IllegalArgumentException when it is none of these
     */
    static Deeluitkomst vanCode(String code) {
        Deeluitkomst uitkomst = valueOf(code.toUpperCase(Locale.ROOT));
        if (uitkomst == GEEN_REGEL) {
            throw new IllegalArgumentException(code);
        }
        return uitkomst;
    }
}
