package nl.samenspraak.toeleiding.toestemming;

import java.io.Serializable;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;

/**
 * A client says no, at once or later. An event: whoever observes it does so in the same transaction. What still waits for an answer on the ground of it
 * lapses; what was given stays given (R-TOE-20).
 *
 * @param toeleiding the case
 * @param richting whether that party gives the data, or gets them
 * @param partij which party
 * @param gegevens code of which data
 */
public record Toestemmingswissel(ToeleidingId toeleiding, Delingrichting richting, PartijId partij, String gegevens)
        implements Serializable {}
