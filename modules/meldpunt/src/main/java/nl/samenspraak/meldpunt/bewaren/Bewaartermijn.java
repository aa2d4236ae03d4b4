package nl.samenspraak.meldpunt.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenspraak.toegang.bewaren.Bewaarduur;
import nl.samenspraak.toegang.recht.Termijnen;

/** Until when a closed melding is kept: through the last day of its term (R-MEL-15), and of what holds it back (R-AVG-09). */
@ApplicationScoped
public class Bewaartermijn {

    /** Code of the term that runs from the closing of a melding. */
    public static final String TERMIJN = "melding-verwijderen";

    private Bewaarduur duur;

    Bewaartermijn() {
        // The container makes its proxy with this.
    }

    @Inject
    Bewaartermijn(Termijnen termijnen, Clock klok) {
        duur = new Bewaarduur(termijnen, TERMIJN, klok.getZone());
    }

    /** @return the day on which a melding goes that was closed at this moment and that nothing holds back */
    public LocalDate weg(Instant geslotenOp) {
        return duur.weg(geslotenOp);
    }

    /** @return the moment before which a melding must have been closed to go on this day or earlier */
    public Instant geslotenVoor(LocalDate dag) {
        return duur.geslotenVoor(dag);
    }
}
