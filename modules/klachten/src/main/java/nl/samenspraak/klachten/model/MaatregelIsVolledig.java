package nl.samenspraak.klachten.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.klachten.Klachtbezwaar;
import nl.samenspraak.klachten.NieuweMaatregel;

/** A measure that nobody does, or that need not be done by any day, is none (R-KLA-11). */
public final class MaatregelIsVolledig {

    private MaatregelIsVolledig() {}

    /**
     * @param nieuw a measure
     * @param vandaag the current date
     * @return what it lacks; empty when it lacks nothing
     */
    public static Optional<Klachtbezwaar> toets(NieuweMaatregel nieuw, LocalDate vandaag) {
        if (nieuw.omschrijving().isEmpty()) {
            return Optional.of(Klachtbezwaar.MAATREGEL_ONTBREEKT);
        }
        if (nieuw.collega() == null && nieuw.eigenaar().isEmpty()) {
            return Optional.of(Klachtbezwaar.EIGENAAR_ONTBREEKT);
        }
        if (nieuw.uiterlijk() == null) {
            return Optional.of(Klachtbezwaar.UITERLIJK_ONTBREEKT);
        }
        return nieuw.uiterlijk().isBefore(vandaag) ? Optional.of(Klachtbezwaar.UITERLIJK_GEWEEST) : Optional.empty();
    }
}
