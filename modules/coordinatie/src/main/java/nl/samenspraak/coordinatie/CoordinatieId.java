package nl.samenspraak.coordinatie;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * Identifies a coördinatie. It stands in URLs, so it says nothing about anyone.
 *
 * @param waarde the identifier
 */
public record CoordinatieId(UUID waarde) implements Zaakgebonden, Serializable {

    public CoordinatieId {
        Objects.requireNonNull(waarde, "waarde");
    }

    /** @return an identifier for a coördinatie not yet recorded */
    public static CoordinatieId nieuw() {
        return new CoordinatieId(Id.nieuw());
    }

    /**
     * Reads the identifier from a URL.
     *
     * @param tekst what stands in the URL, or {@code null}
     * @return the identifier; empty when the text is not one
     */
    public static Optional<CoordinatieId> van(String tekst) {
        return Id.lees(tekst).map(CoordinatieId::new);
    }

    @Override
    public Zaakverwijzing zaak() {
        return new Zaakverwijzing(Zaaksoort.COORDINATIE, waarde);
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
