package nl.samenspraak.toeleiding.dossier;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Knows whether an onderzoek stands still: the client hears so, with the reason (R-ALG-27). */
public interface Stilstand {

    /**
     * @param toeleiding a toeleiding, for which a gate is open
     * @return since when it stands still, and why; empty when it does not
     */
    Optional<Stil> nu(ToeleidingId toeleiding);

    /**
     * That it stands still.
     *
     * @param vanaf since when
     * @param grond on which ground
     * @param reden why
     */
    record Stil(LocalDate vanaf, Stilgrond grond, String reden) {}
}
