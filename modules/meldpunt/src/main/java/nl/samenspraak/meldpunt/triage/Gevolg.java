package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import nl.samenspraak.meldpunt.informeren.Informeerstand;

/**
 * What came of a melding, beside how it ended.
 *
 * @param doorgeleiding what was put ready for a loket, or {@code null}
 * @param toeleiding on what it went to toeleiding, or {@code null}
 * @param wvggz whether the Wvggz sub-flow runs
 * @param informeren whether the betrokkene knows of it
 */
public record Gevolg(
        DoorgeleidingView doorgeleiding, ToeleidingView toeleiding, boolean wvggz, Informeerstand informeren)
        implements Serializable {}
