package nl.samenspraak.toeleiding.deelwijzer;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** With or without the Wams (bill 36295). Every rule answers in both worlds; which one holds is a switch (R-ALG-02). */
public enum Wamswereld {
    /** The Wams is law. */
    AAN,
    /** The Wams is no law yet. */
    UIT;

    /** @return the other one */
    public Wamswereld andere() {
        return this == AAN ? UIT : AAN;
    }

    /**
     * @param code {@code aan}, {@code uit} or {@code beide}
     * @return the worlds that it names
     * @throws IllegalArgumentException when it is none of these
     */
    static Set<Wamswereld> vanCode(String code) {
        return code.equals("beide")
                ? EnumSet.allOf(Wamswereld.class)
                : EnumSet.of(valueOf(code.toUpperCase(Locale.ROOT)));
    }
}
