package nl.samenspraak.toeleiding;

import java.util.Optional;

/**
 * The four steps of an onderzoek (R-TOE-07 to R-TOE-10). Each opens only the data that its own question needs; what a later step asks cannot be
 * recorded or asked before that step is reached (R-TOE-11).
 */
public enum Stap {
    /** The signal or hulpvraag, in the words of the client. */
    HULPVRAAG,
    /** Whether there is more than one terrein: which organisation, and known yes or no. */
    TERREINEN,
    /** Whether one approach adds value: who helps, with what, on which indication. */
    SAMENHANG,
    /** The outcome, with reasons. */
    CONCLUSIE;

    /** @return its place, from 1 to 4 */
    public int nummer() {
        return ordinal() + 1;
    }

    /** @return the step after this one; empty after the last */
    public Optional<Stap> volgende() {
        return this == CONCLUSIE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /**
     * @param andere another step
     * @return whether what that step asks may be there when this one is reached
     */
    public boolean isTot(Stap andere) {
        return ordinal() >= andere.ordinal();
    }
}
