package nl.samenspraak.meldpunt.statuscode;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The secret with which a melder can ask how far the melding is (R-MEL-13). Whoever has it, is the melder; so it is shown once, and kept
 * only as a keyed hash. Twelve signs out of thirty cannot be guessed: half an hour of trying is nothing against 5 · 10¹⁷ codes.
 */
public final class Statuscode implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Without letters and digits that look alike on paper: 0 and O, 1 and I and L, U and V. */
    private static final String TEKENS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTE = 12;
    private static final int GROEP = 4;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final String tekens;

    private Statuscode(String tekens) {
        this.tekens = tekens;
    }

    /** @return a code that nobody has */
    public static Statuscode nieuw() {
        StringBuilder tekens = new StringBuilder(LENGTE);
        for (int i = 0; i < LENGTE; i++) {
            tekens.append(TEKENS.charAt(TOEVAL.nextInt(TEKENS.length())));
        }
        return new Statuscode(tekens.toString());
    }

    /**
     * Reads a code as people type it: small letters, spaces and dashes do not matter.
     *
     * @param invoer what was typed, or {@code null}
     * @return the code; empty when it cannot be one
     */
    public static Optional<Statuscode> van(String invoer) {
        String tekens =
                invoer == null ? "" : invoer.replaceAll("[\\s\\u00a0-]+", "").toUpperCase(Locale.ROOT);
        boolean goed = tekens.length() == LENGTE && tekens.chars().allMatch(teken -> TEKENS.indexOf(teken) >= 0);
        return goed ? Optional.of(new Statuscode(tekens)) : Optional.empty();
    }

    /** @return the twelve signs, for hashing */
    String tekens() {
        return tekens;
    }

    /** @return the code as it stands on the receipt, for instance "K7QM-3XPD-W2TR" */
    public String weergave() {
        return tekens.replaceAll("(.{" + GROEP + "})(?=.)", "$1-");
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Statuscode code && code.tekens.equals(tekens);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tekens);
    }

    /** @return nothing of the code: a secret never gets printed by accident */
    @Override
    public String toString() {
        return "statuscode";
    }
}
