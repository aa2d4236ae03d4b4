package nl.samenspraak.toeleiding;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * Identifies a toeleiding. It stands in URLs, so it says nothing about anyone.
 *
 * @param waarde the identifier
 */
public record ToeleidingId(UUID waarde) implements Zaakgebonden, Serializable {

    public ToeleidingId {
        Objects.requireNonNull(waarde, "waarde");
    }

    /** @return an identifier for a toeleiding not yet recorded */
    public static ToeleidingId nieuw() {
        return new ToeleidingId(Id.nieuw());
    }

    /**
     * Reads the identifier from a URL.
     *
     * @param tekst what stands in the URL, or {@code null}
     * @return the identifier; empty when the text is not one
     */
    public static Optional<ToeleidingId> van(String tekst) {
        return Id.lees(tekst).map(ToeleidingId::new);
    }

    @Override
    public Zaakverwijzing zaak() {
        return new Zaakverwijzing(Zaaksoort.TOELEIDING, waarde);
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
