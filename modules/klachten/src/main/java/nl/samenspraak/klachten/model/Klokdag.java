package nl.samenspraak.klachten.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.klachten.Klachtbezwaar;

/** A day on which something is said to have happened: known, not before it could have happened, and not still to come. */
final class Klokdag {

    private Klokdag() {}

    static Optional<Klachtbezwaar> toets(LocalDate dag, LocalDate vroegst, LocalDate vandaag) {
        if (dag == null) {
            return Optional.of(Klachtbezwaar.KLOKDAG_ONTBREEKT);
        }
        if (dag.isAfter(vandaag)) {
            return Optional.of(Klachtbezwaar.KLOKDAG_IN_TOEKOMST);
        }
        return dag.isBefore(vroegst) ? Optional.of(Klachtbezwaar.KLOKDAG_TE_VROEG) : Optional.empty();
    }
}
