package nl.samenspraak.kern;

import java.util.Locale;

/** The kinds of case a citizen walks through, each with a dossier of its own (R-ALG-04). */
public enum Zaaksoort {
    /** A conversation at the meldpunt from which there is no signal yet. */
    GESPREK,
    /** A signal at the meldpunt niet-acuut. */
    MELDING,
    /** Finding out with the client whether problems hang together. */
    TOELEIDING,
    /** One plan with one coördinator. */
    COORDINATIE,
    /** A complaint under chapter 9 of the Awb. */
    KLACHT,
    /** A request of somebody who enforces the law; it leads into no dossier (R-TOE-42). */
    HANDHAVING;

    /** @return the code in lower case as it stands in URLs, reference data and the log */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param code a code as {@link #code()} gives it
     * @return the kind of case
     * @throws IllegalArgumentException when no kind of case has this code
     */
    public static Zaaksoort vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
