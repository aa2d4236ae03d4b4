package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.klachten.taak.Weigerreden;

/** A day on which something is said to have happened: known, not before it could have happened, and not still to come. */
final class Klokdag {

    private Klokdag() {}

    static Optional<Weigerreden> toets(LocalDate dag, LocalDate vroegst, LocalDate vandaag) {
        if (dag == null) {
            return Optional.of(Weigerreden.KLOKDAG_ONTBREEKT);
        }
        if (dag.isAfter(vandaag)) {
            return Optional.of(Weigerreden.KLOKDAG_IN_TOEKOMST);
        }
        return dag.isBefore(vroegst) ? Optional.of(Weigerreden.KLOKDAG_TE_VROEG) : Optional.empty();
    }
}
