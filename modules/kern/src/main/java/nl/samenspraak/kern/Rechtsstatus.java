package nl.samenspraak.kern;

import java.util.Locale;

/** Whether an article is law or still a bill. The Wams is a bill (36295); its articles are marked so. */
public enum Rechtsstatus {
    /** In force. */
    GELDEND,
    /** Proposed; opens nothing unless the switch {@code wams-in-werking} is on (R-ALG-02). */
    VOORSTEL;

    /** @return the code as it stands in reference data */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param code a code as {@link #code()} gives it
     * @return the status
     * @throws IllegalArgumentException when there is no such status
     */
    public static Rechtsstatus vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
