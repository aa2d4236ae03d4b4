package nl.samenspraak.coordinatie.voortgang;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a coördinatie came into somebody's hands.
 *
 * @param op when
 * @param door who gave it
 * @param aan who got it
 * @param reden why, or empty text
 */
public record Verloopregel(Instant op, String door, String aan, String reden) implements Serializable {

    /** @return whether somebody took it up that nobody had */
    public boolean opgepakt() {
        return reden.isEmpty();
    }
}
