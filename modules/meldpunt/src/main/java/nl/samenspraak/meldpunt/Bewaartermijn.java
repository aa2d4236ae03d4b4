package nl.samenspraak.meldpunt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenspraak.toegang.Termijnen;

/** Until when a closed melding is kept: through the last day of its term (R-MEL-15), and of what holds it back (R-AVG-09). */
@ApplicationScoped
class Bewaartermijn {

    /** Code of the term that runs from the closing of a melding. */
    static final String TERMIJN = "melding-verwijderen";

    private Termijnen termijnen;
    private Clock klok;

    Bewaartermijn() {
        // The container makes its proxy with this.
    }

    @Inject
    Bewaartermijn(Termijnen termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** @return the day on which a melding goes that was closed at this moment and that nothing holds back */
    LocalDate weg(Instant geslotenOp) {
        return weg(LocalDate.ofInstant(geslotenOp, klok.getZone()));
    }

    private LocalDate weg(LocalDate gesloten) {
        return termijnen.bereken(TERMIJN, gesloten).einde().plusDays(1);
    }

    /**
     * Turns the question around: weekends and feestdagen can make the term of an earlier closing end on the same day, so the last
     * day of closing that fits is sought.
     *
     * @return the moment before which a melding must have been closed to go on this day or earlier
     */
    Instant geslotenVoor(LocalDate dag) {
        LocalDate gesloten = dag.minusDays(1);
        while (weg(gesloten).isAfter(dag)) {
            gesloten = gesloten.minusDays(1);
        }
        return gesloten.plusDays(1).atStartOfDay(klok.getZone()).toInstant();
    }
}
