package nl.samenspraak.brieven;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far a notice is that was given to the {@link Postbode}.
 *
 * @param soort whether it waits, was sent or was given up
 * @param pogingen how often it was tried
 * @param verzondenOp when the mail server took it; {@code null} when it did not
 * @param fout what went wrong the last time, or empty
 */
public record Poststand(Soort soort, int pogingen, Instant verzondenOp, String fout) implements Serializable {

    /** Whether it waits, was sent or was given up. */
    public enum Soort {
        /** It will be tried, or tried again. */
        WACHT,
        /** The mail server took it. */
        VERZONDEN,
        /** It was given up: the letter has to go another way. */
        MISLUKT
    }
}
