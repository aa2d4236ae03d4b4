package nl.samenspraak.klachten;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * Identifies a klacht. It stands in URLs, so it says nothing about anyone.
 *
 * @param waarde the identifier
 */
public record KlachtId(UUID waarde) implements Zaakgebonden, Serializable {

    public KlachtId {
        Objects.requireNonNull(waarde, "waarde");
    }

    /** @return an identifier for a klacht not yet recorded */
    public static KlachtId nieuw() {
        return new KlachtId(Id.nieuw());
    }

    /**
     * For a form that anybody may fill in: it tells nothing of the moment at which somebody began, by which a network address could be found (R-MEL-05).
     *
     * @return a new identifier
     */
    public static KlachtId zonderTijd() {
        return new KlachtId(UUID.randomUUID());
    }

    /**
     * Reads the identifier from a URL.
     *
     * @param tekst what stands in the URL, or {@code null}
     * @return the identifier; empty when the text is not one
     */
    public static Optional<KlachtId> van(String tekst) {
        return Id.lees(tekst).map(KlachtId::new);
    }

    @Override
    public Zaakverwijzing zaak() {
        return new Zaakverwijzing(Zaaksoort.KLACHT, waarde);
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
