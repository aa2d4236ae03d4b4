package nl.samenspraak.toeleiding.doorgeleiden;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toeleiding.stoppen.Stopreden;

/**
 * That an onderzoek stops: why, and what the client wants with the own question.
 *
 * @param reden why; {@code null} when that was not chosen, or there was no onderzoek
 * @param waarom the same in words that the client reads
 * @param vervolg what the client wants
 */
public record Stopbesluit(Stopreden reden, String waarom, Vervolg vervolg) implements Serializable {

    /** The most characters of why. */
    public static final int LANGSTE_WAAROM = 500;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long */
    public Stopbesluit {
        waarom = Invoer.alinea(waarom, LANGSTE_WAAROM);
    }
}
