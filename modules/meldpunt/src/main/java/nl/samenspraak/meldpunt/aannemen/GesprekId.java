package nl.samenspraak.meldpunt.aannemen;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * Identifies a conversation from which there is no melding yet. It stands in URLs, so it says nothing about anyone.
 *
 * @param waarde the identifier
 */
public record GesprekId(UUID waarde) implements Zaakgebonden, Serializable {

    public GesprekId {
        Objects.requireNonNull(waarde, "waarde");
    }

    /** @return an identifier for a conversation not yet kept */
    public static GesprekId nieuw() {
        return new GesprekId(Id.nieuw());
    }

    /**
     * Reads the identifier from a URL.
     *
     * @param tekst what stands in the URL, or {@code null}
     * @return the identifier; empty when the text is not one
     */
    public static Optional<GesprekId> van(String tekst) {
        try {
            return Optional.ofNullable(tekst).map(UUID::fromString).map(GesprekId::new);
        } catch (IllegalArgumentException geenUuid) {
            return Optional.empty();
        }
    }

    @Override
    public Zaakverwijzing zaak() {
        return new Zaakverwijzing(Zaaksoort.GESPREK, waarde);
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
