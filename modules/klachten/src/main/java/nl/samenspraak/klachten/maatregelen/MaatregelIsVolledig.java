package nl.samenspraak.klachten.maatregelen;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.klachten.taak.Weigerreden;

/** A measure that nobody does, or that need not be done by any day, is none (R-KLA-11). */
final class MaatregelIsVolledig {

    private MaatregelIsVolledig() {}

    /**
     * @param nieuw a measure
     * @param vandaag the current date
     * @return what it lacks; empty when it lacks nothing
     */
    public static Optional<Weigerreden> toets(NieuweMaatregel nieuw, LocalDate vandaag) {
        if (nieuw.omschrijving().isEmpty()) {
            return Optional.of(Weigerreden.MAATREGEL_ONTBREEKT);
        }
        if (nieuw.collega() == null && nieuw.eigenaar().isEmpty()) {
            return Optional.of(Weigerreden.EIGENAAR_ONTBREEKT);
        }
        if (nieuw.uiterlijk() == null) {
            return Optional.of(Weigerreden.UITERLIJK_ONTBREEKT);
        }
        return nieuw.uiterlijk().isBefore(vandaag) ? Optional.of(Weigerreden.UITERLIJK_GEWEEST) : Optional.empty();
    }
}
