package nl.samenspraak.toegang.recht;

import java.util.Locale;

/** How far a right reaches. */
public enum Bereik {
    /** Only what is about or from the user, or what was opened for him in this case. */
    EIGEN,
    /** Only in a case in which the user has a task. */
    TAAK,
    /** Only for the case for which the purpose was chosen, and in which the user has a task: what hangs on no case itself is looked up for one. */
    ZAAK,
    /** As below, but only from within work that asks for it, such as taking in a klacht: the pages of the part itself stay closed (R-ALG-01). */
    WERK,
    /** Everywhere, for parts that hang on no case, such as the register of persons. */
    ALLE;

    static Bereik vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
