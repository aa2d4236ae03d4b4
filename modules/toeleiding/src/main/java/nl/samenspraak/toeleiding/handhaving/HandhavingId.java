package nl.samenspraak.toeleiding.handhaving;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * Identifies a request of somebody who enforces the law. It stands in URLs, so it says nothing about anyone.
 *
 * @param waarde the identifier
 */
public record HandhavingId(UUID waarde) implements Zaakgebonden, Serializable {

    public HandhavingId {
        Objects.requireNonNull(waarde, "waarde");
    }

    /**
     * @param tekst what stands in the URL, or {@code null}
     * @return the identifier; empty when the text is not one
     */
    public static Optional<HandhavingId> van(String tekst) {
        return Id.lees(tekst).map(HandhavingId::new);
    }

    @Override
    public Zaakverwijzing zaak() {
        return new Zaakverwijzing(Zaaksoort.HANDHAVING, waarde);
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
