package nl.samenspraak.meldpunt.informeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.meldpunt.bewaren.Bewaarstuk;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.toegang.recht.Termijnen;

/**
 * Until when informing somebody can be postponed: within the term of the law while that runs, once that is over no longer than such a term at
 * a time, and in any case before the melding is gone; else nobody would ever look again (R-MEL-12, R-MEL-15).
 */
@ApplicationScoped
public class Uitsteltermijn {

    /** Code of the term within which the betrokkene is told. */
    static final String INFORMEREN = "betrokkene-informeren";

    private Termijnen termijnen;
    private Bewaarstuk bewaarstuk;
    private Clock klok;

    Uitsteltermijn() {
        // The container makes its proxy with this.
    }

    @Inject
    public Uitsteltermijn(Termijnen termijnen, Bewaarstuk bewaarstuk, Clock klok) {
        this.termijnen = termijnen;
        this.bewaarstuk = bewaarstuk;
        this.klok = klok;
    }

    LocalDate uiterlijk(Melding melding) {
        LocalDate vandaag = LocalDate.now(klok);
        LocalDate wet = termijnen.bereken(INFORMEREN, melding.ontvangenOp()).einde();
        LocalDate uiterlijk = wet.isAfter(vandaag)
                ? wet
                : termijnen.bereken(INFORMEREN, vandaag).einde();
        return Optional.of(melding)
                .flatMap(bewaarstuk::gaatWeg)
                .map(weg -> weg.minusDays(1))
                .filter(laatste -> laatste.isAfter(vandaag) && laatste.isBefore(uiterlijk))
                .orElse(uiterlijk);
    }
}
