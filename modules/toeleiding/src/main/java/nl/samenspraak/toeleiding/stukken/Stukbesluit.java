package nl.samenspraak.toeleiding.stukken;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/**
 * What somebody decides about a document.
 *
 * @param reden why
 * @param verteld whether the client was told; {@code null} when that was not said
 */
public record Stukbesluit(String reden, Boolean verteld) implements Serializable {

    /** The most characters of a reason. */
    public static final int LANGSTE_REDEN = 500;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long */
    public Stukbesluit {
        reden = Invoer.alinea(reden, LANGSTE_REDEN);
    }

    Optional<Weigerreden> toets() {
        if (reden.isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        return verteld == null ? Optional.of(Weigerreden.VERTELD_ONTBREEKT) : Optional.empty();
    }
}
