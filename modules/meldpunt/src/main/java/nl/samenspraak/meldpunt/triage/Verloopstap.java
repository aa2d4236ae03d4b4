package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import java.time.Instant;
import nl.samenspraak.meldpunt.signaal.Sluiting;

/**
 * That a melding came into someone's hands, or that the Wvggz sub-flow began or was taken back.
 *
 * @param op when
 * @param door the name of who gave it
 * @param aan the name of who got it; the same when someone took it up
 * @param van the name of whom it was taken over of; empty when it was given or taken up
 * @param reden why; empty when someone took it up
 * @param was with what it had been closed, when someone opened it again; otherwise {@code null}
 * @param wvggz whether the Wvggz sub-flow began, or was taken back; {@code null} when it is about neither
 */
public record Verloopstap(Instant op, String door, String aan, String van, String reden, Sluiting was, Boolean wvggz)
        implements Serializable {

    /** @return whether someone took it up, rather than getting it from somebody else */
    public boolean opgepakt() {
        return reden.isEmpty();
    }
}
