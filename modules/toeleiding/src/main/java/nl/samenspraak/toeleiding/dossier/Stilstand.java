package nl.samenspraak.toeleiding.dossier;

import java.time.LocalDate;
import java.util.Locale;
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
    record Stil(LocalDate vanaf, Grond grond, String reden) {}

    /**
     * Why an onderzoek may stand still: always something of the client. That nobody is there on our side is no ground, for then a colleague takes it. The
     * law gives no delay, so the last day stays what it was (Wmo 2015 art. 2.3.2 lid 1; R-ALG-12).
     */
    enum Grond {
        /** The client asks to wait. */
        OP_VERZOEK,
        /** The client cannot be reached, or cannot talk now. */
        NIET_TE_SPREKEN;

        /** @return its code, in the reference data */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
