package nl.samenspraak.kern;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * Points at a case without knowing anything of it. Modules refer to one another's cases with this, the access log and
 * the doelbinding are kept per case with this.
 *
 * @param soort which kind of case
 * @param id the identifier of the case within its kind
 */
public record Zaakverwijzing(Zaaksoort soort, UUID id) implements Zaakgebonden, Serializable {

    public Zaakverwijzing {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param tekst for instance {@code melding:0199c1a2-7b0e-7000-8000-000000000001}
     * @return the reference
     * @throws IllegalArgumentException when the text is not a reference
     */
    public static Zaakverwijzing van(String tekst) {
        int scheiding = tekst.indexOf(':');
        if (scheiding < 0) {
            throw new IllegalArgumentException("Geen zaakverwijzing");
        }
        return new Zaakverwijzing(
                Zaaksoort.vanCode(tekst.substring(0, scheiding)), UUID.fromString(tekst.substring(scheiding + 1)));
    }

    @Override
    public Zaakverwijzing zaak() {
        return this;
    }

    @Override
    public String toString() {
        return soort.code() + ":" + id;
    }
}
