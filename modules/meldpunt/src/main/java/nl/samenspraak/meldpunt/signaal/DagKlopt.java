package nl.samenspraak.meldpunt.signaal;

import java.time.LocalDate;
import java.util.Optional;

/** What happened, happened on a day: not before what it follows upon, and not after today. */
public final class DagKlopt {

    private DagKlopt() {}

    public static Optional<Weigerreden> toets(LocalDate dag, LocalDate eerste, LocalDate vandaag) {
        if (dag == null) {
            return Optional.of(Weigerreden.DAG_ONTBREEKT);
        }
        if (dag.isAfter(vandaag)) {
            return Optional.of(Weigerreden.DAG_IN_TOEKOMST);
        }
        return dag.isBefore(eerste) ? Optional.of(Weigerreden.DAG_TE_VROEG) : Optional.empty();
    }
}
