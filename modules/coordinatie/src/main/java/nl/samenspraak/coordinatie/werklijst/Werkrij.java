package nl.samenspraak.coordinatie.werklijst;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.dossier.Coordinatiestand;
import nl.samenspraak.coordinatie.dossier.Regievorm;
import nl.samenspraak.kern.PersoonId;

/**
 * What a work list reads of a coördinatie: nothing of its plan.
 *
 * @param id which one
 * @param nummer its number
 * @param startdag since when
 * @param uiterlijk the first day by which something has to be done
 * @param regie which kind of regie it is
 * @param stand how far it is
 * @param behandelaarsleutel who handles it, or {@code null}
 * @param coordinator who coordinates; {@code null} when nobody does yet
 * @param persoon whose household it is about
 */
public record Werkrij(
        CoordinatieId id,
        Coordinatienummer nummer,
        LocalDate startdag,
        LocalDate uiterlijk,
        Regievorm regie,
        Coordinatiestand stand,
        UUID behandelaarsleutel,
        String coordinator,
        PersoonId persoon) {

    /** @return who handles it, when someone does */
    public Optional<UUID> behandelaar() {
        return Optional.ofNullable(behandelaarsleutel);
    }
}
