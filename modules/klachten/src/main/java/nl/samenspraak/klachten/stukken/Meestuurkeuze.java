package nl.samenspraak.klachten.stukken;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;

/**
 * With which letters a document goes.
 *
 * @param metAfschrift whether with the copy for the beklaagde (9:9)
 * @param waaromNiet why not, when it came from the klager
 * @param beschermt whether that protects somebody else than the beklaagde: for what came from the klager the only reason (9:9)
 * @param metUitkomst whether with the outcome for the klager (9:12)
 * @param metDoorzending whether with the klacht when that goes to whom it belongs to (2:3)
 */
public record Meestuurkeuze(
        boolean metAfschrift, String waaromNiet, boolean beschermt, boolean metUitkomst, boolean metDoorzending)
        implements Serializable {

    /** The most characters of a reason. */
    public static final int LANGSTE_REDEN = 500;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long */
    public Meestuurkeuze {
        waaromNiet = metAfschrift ? "" : Invoer.alinea(waaromNiet, LANGSTE_REDEN);
    }
}
