package nl.samenspraak.meldpunt.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.meldpunt.Weigerreden;

/** What happened, happened on a day: not before what it follows upon, and not after today. */
final class DagKlopt {

    private DagKlopt() {}

    static Optional<Weigerreden> toets(LocalDate dag, LocalDate eerste, LocalDate vandaag) {
        if (dag == null) {
            return Optional.of(Weigerreden.DAG_ONTBREEKT);
        }
        if (dag.isAfter(vandaag)) {
            return Optional.of(Weigerreden.DAG_IN_TOEKOMST);
        }
        return dag.isBefore(eerste) ? Optional.of(Weigerreden.DAG_TE_VROEG) : Optional.empty();
    }
}
