package nl.samenspraak.toeleiding.toestemming;

import java.io.Serializable;
import java.util.List;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Knows what was shared: it stays to be read at a consent that was taken back, for taking back leaves it standing (R-TOE-20). */
public interface Delingbron {

    /**
     * Something that was shared.
     *
     * @param richting whether that party gave the data, or got them
     * @param partij with which party
     * @param gegevens code of which data
     * @param zin in one sentence, as the client reads it
     */
    record Gedaan(Delingrichting richting, PartijId partij, String gegevens, String zin) implements Serializable {}

    /**
     * @param toeleiding a toeleiding, for which a gate is open
     * @return what was shared, the latest first
     */
    List<Gedaan> van(ToeleidingId toeleiding);
}
