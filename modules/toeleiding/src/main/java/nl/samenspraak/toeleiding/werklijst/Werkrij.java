package nl.samenspraak.toeleiding.werklijst;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;

/**
 * What a work list reads of a toeleiding: nothing of what was gathered.
 *
 * @param id which one
 * @param nummer its number
 * @param ontvangenOp when the question or signal was received
 * @param uiterlijk the last day of its term
 * @param stap which step was reached
 * @param stand how far it is
 * @param taaksoort which kind of task it is; {@code null} until that was chosen
 * @param behandelaarsleutel who handles it, or {@code null}
 * @param persoon whom it is about
 */
public record Werkrij(
        ToeleidingId id,
        Toeleidingnummer nummer,
        LocalDate ontvangenOp,
        LocalDate uiterlijk,
        Stap stap,
        Toeleidingstand stand,
        Taaksoort taaksoort,
        UUID behandelaarsleutel,
        PersoonId persoon) {

    /** @return who handles it, when someone does */
    public Optional<UUID> behandelaar() {
        return Optional.ofNullable(behandelaarsleutel);
    }
}
