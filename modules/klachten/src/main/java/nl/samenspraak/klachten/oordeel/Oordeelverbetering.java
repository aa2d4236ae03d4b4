package nl.samenspraak.klachten.oordeel;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.maatregelen.Maatregelslot;

/**
 * Why an oordeel that was given is replaced by another, and what becomes of the measures that were taken on it.
 *
 * @param reden what was wrong with it, or empty
 * @param blijft of each measure that is open, whether it stays; one that was not thought of is not in it
 */
public record Oordeelverbetering(String reden, Map<UUID, Boolean> blijft) implements Serializable {

    /** The most characters in {@link #reden}: a measure that ends because of it says so as well. */
    public static final int LANGSTE_REDEN = Maatregelslot.LANGSTE_OPMERKING;

    /** There was no oordeel before. */
    public static final Oordeelverbetering GEEN = new Oordeelverbetering("", Map.of());

    /** @throws OngeldigeWaarde when the reason is too long */
    public Oordeelverbetering {
        reden = Invoer.alinea(reden, LANGSTE_REDEN);
        blijft = Map.copyOf(blijft);
    }
}
