package nl.samenspraak.coordinatie.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenspraak.coordinatie.dossier.Stopgrond;
import nl.samenspraak.toegang.bewaren.Bewaarduur;
import nl.samenspraak.toegang.recht.Termijnen;

/** Until when a coördinatie is kept that stopped: shorter when it was broken off, because the client did not want it any more or no plan came (R-AVG-08). */
@ApplicationScoped
class Planbewaartermijn {

    private static final String LANG = "coordinatie-bewaren";
    private static final String KORT = "coordinatie-afgebroken-bewaren";

    private Termijnen termijnen;
    private Clock klok;

    Planbewaartermijn() {
        // The container makes its proxy with this.
    }

    @Inject
    Planbewaartermijn(Termijnen termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** @return the term that applies to what stopped on that ground, with or without a plan */
    Bewaarduur duur(Stopgrond grond, boolean heeftPlan) {
        return duur(grond.breektAf(heeftPlan) ? KORT : LANG);
    }

    /** @return before which moment something must have stopped to go on this day, by the term that is shortest */
    Instant geslotenVoor(LocalDate dag) {
        Instant kort = duur(KORT).geslotenVoor(dag);
        Instant lang = duur(LANG).geslotenVoor(dag);
        return kort.isAfter(lang) ? kort : lang;
    }

    private Bewaarduur duur(String code) {
        return new Bewaarduur(termijnen, code, klok.getZone());
    }
}
