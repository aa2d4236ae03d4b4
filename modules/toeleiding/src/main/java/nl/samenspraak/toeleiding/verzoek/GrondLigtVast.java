package nl.samenspraak.toeleiding.verzoek;

import java.util.Optional;
import nl.samenspraak.toeleiding.toestemming.Toestemmingstand;
import nl.samenspraak.toeleiding.toestemming.Vraaggrond;

/**
 * The ground is chosen before asking, and not exchanged for another when the client says no (R-TOE-35). Who took a consent back stops what rests on
 * it, but not what a law prescribes (R-TOE-20). What a party decides by itself, on a ground of its own, is not asked for.
 */
final class GrondLigtVast {

    private GrondLigtVast() {}

    /**
     * @param grond the ground on which is asked
     * @param toestemming how it stands with the consent of the client for this party and these data, when there is any
     * @return why it cannot be asked on this ground; empty when it can be written down to be asked
     */
    static Optional<Verzoekbezwaar> toets(Vraaggrond grond, Optional<Toestemmingstand> toestemming) {
        if (toestemming.isEmpty()) {
            return Optional.empty();
        }
        return switch (toestemming.get()) {
            case GEWEIGERD -> Optional.of(Verzoekbezwaar.NA_WEIGERING);
            case INGETROKKEN -> grond.plicht() ? Optional.empty() : Optional.of(Verzoekbezwaar.NA_WEIGERING);
            case GEVRAAGD -> grond.toestemming() ? Optional.empty() : Optional.of(Verzoekbezwaar.GROND_LIGT_VAST);
            case MONDELING, BEVESTIGD, GETEKEND, VERLOPEN -> Optional.empty();
        };
    }

    /**
     * @param grond the ground on which is asked
     * @param toestemming how it stands with the consent
     * @return why it cannot be sent now; empty when it can
     */
    static Optional<Verzoekbezwaar> magVerstuurd(Vraaggrond grond, Optional<Toestemmingstand> toestemming) {
        boolean ontbreekt = grond.toestemming()
                && toestemming.filter(Toestemmingstand::geldt).isEmpty();
        return toets(grond, toestemming)
                .or(() -> ontbreekt ? Optional.of(Verzoekbezwaar.TOESTEMMING_ONTBREEKT) : Optional.empty());
    }
}
