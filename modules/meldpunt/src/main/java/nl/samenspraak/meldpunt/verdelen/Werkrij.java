package nl.samenspraak.meldpunt.verdelen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.melding.Meldingstatus;

/**
 * What a work list reads of a melding: nothing of what was reported.
 *
 * @param id the identifier of the melding
 * @param versie its version
 * @param nummer its number
 * @param aangenomenOp when it came in
 * @param uiterlijk the last day on which it is judged in time
 * @param status how far it is
 * @param behandelaarsleutel who handles it, or {@code null}
 * @param persoon whom it is about, or {@code null}
 * @param weging how heavy it weighs
 * @param nietGeinformeerdSinds the day from which the term runs in which that person is told; {@code null} when there is nothing to tell
 */
public record Werkrij(
        UUID id,
        long versie,
        String nummer,
        Instant aangenomenOp,
        LocalDate uiterlijk,
        Meldingstatus status,
        UUID behandelaarsleutel,
        PersoonId persoon,
        Weegbeeld weging,
        LocalDate nietGeinformeerdSinds) {

    /** @return who handles it, when someone does */
    public Optional<UUID> behandelaar() {
        return Optional.ofNullable(behandelaarsleutel);
    }
}
