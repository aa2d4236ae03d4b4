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
}
