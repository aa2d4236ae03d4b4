package nl.samenspraak.toeleiding.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenspraak.toegang.bewaren.Bewaarduur;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;

/** Until when a toeleiding is kept that is over: shorter when there was no onderzoek, or nothing of it is left. */
@ApplicationScoped
class Bewaartermijn {

    private static final String LANG = "toeleiding-verwijderen";
    private static final String KORT = "toeleiding-geweigerd-bewaren";

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

    /** @return the term that applies to what ended so */
    Bewaarduur duur(Toeleidingstand einde) {
        boolean kort = einde == Toeleidingstand.AFGEWEZEN
                || einde == Toeleidingstand.AFGEHANDELD
                || einde == Toeleidingstand.BEEINDIGD_GEWIST;
        return duur(kort ? KORT : LANG);
    }

    /** @return before which moment something must have ended to go on this day, by the term that is shortest */
    Instant geslotenVoor(LocalDate dag) {
        Instant kort = duur(KORT).geslotenVoor(dag);
        Instant lang = duur(LANG).geslotenVoor(dag);
        return kort.isAfter(lang) ? kort : lang;
    }

    private Bewaarduur duur(String code) {
        return new Bewaarduur(termijnen, code, klok.getZone());
    }
}
