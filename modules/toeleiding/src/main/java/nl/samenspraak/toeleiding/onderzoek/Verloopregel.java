package nl.samenspraak.toeleiding.onderzoek;

import java.io.Serializable;
import java.time.Instant;

/**
 * That a toeleiding came into someone's hands.
 *
 * @param op when
 * @param door the name of who gave it
 * @param aan the name of who got it
 * @param reden why; empty when somebody took it up
 * @param ingetrokken whether the meldpunt took it back, which had passed it on by mistake
 */
public record Verloopregel(Instant op, String door, String aan, String reden, boolean ingetrokken)
        implements Serializable {

    /** @return whether somebody took it up */
    public boolean opgepakt() {
        return door.equals(aan) && reden.isEmpty();
    }

    /** @return whether somebody took it over from a colleague who was not there to give it */
    public boolean overgenomen() {
        return !ingetrokken && door.equals(aan) && !reden.isEmpty();
    }
}
