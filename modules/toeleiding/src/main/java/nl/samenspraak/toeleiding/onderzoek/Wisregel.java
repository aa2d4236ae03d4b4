package nl.samenspraak.toeleiding.onderzoek;

import java.io.Serializable;

/**
 * How many of one kind of thing go, or went.
 *
 * @param wat which kind of thing
 * @param aantal how many
 */
public record Wisregel(String wat, int aantal) implements Serializable {

    /** What it came in with: the signal and the question. */
    static final String SIGNAAL = "signaal";

    /** The most characters of a kind of thing. */
    public static final int LANGSTE = 30;
}
