package nl.samenspraak.klachten.behandelen;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.taak.Weigerreden;

/** What is done with a klacht is done between the day on which it came in and today: the clock counts from it (R-ALG-11). */
public final class Behandeldag {

    private Behandeldag() {}

    /**
     * @param klacht a klacht
     * @param dag on which day something was done with it, or {@code null}
     * @param vandaag the current date
     * @return what is wrong with that day; empty when nothing is
     */
    public static Optional<Weigerreden> toets(Klacht klacht, LocalDate dag, LocalDate vandaag) {
        if (dag == null) {
            return Optional.of(Weigerreden.BEHANDELDAG_ONTBREEKT);
        }
        if (dag.isAfter(vandaag)) {
            return Optional.of(Weigerreden.BEHANDELDAG_IN_TOEKOMST);
        }
        return dag.isBefore(klacht.feiten().ontvangen())
                ? Optional.of(Weigerreden.BEHANDELDAG_VOOR_ONTVANGST)
                : Optional.empty();
    }
}
