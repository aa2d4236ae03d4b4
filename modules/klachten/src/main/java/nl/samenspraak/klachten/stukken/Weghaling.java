package nl.samenspraak.klachten.stukken;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;

/**
 * Why the file of a document goes.
 *
 * @param reden why
 * @param hoordeNooit whether it never should have been there: only then goes what a beklaagde got with his copy (9:9)
 */
public record Weghaling(String reden, boolean hoordeNooit) implements Serializable {

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long */
    public Weghaling {
        reden = Invoer.alinea(reden, Meestuurkeuze.LANGSTE_REDEN);
    }
}
