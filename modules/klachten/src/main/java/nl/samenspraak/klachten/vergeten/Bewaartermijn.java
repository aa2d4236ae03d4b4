package nl.samenspraak.klachten.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.toegang.bewaren.Bewaarduur;
import nl.samenspraak.toegang.recht.Termijnen;

/** Until when a klacht is kept that came to its end: through the last day of the longest term that applies to it (R-KLA-18). */
@ApplicationScoped
class Bewaartermijn {

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

    /**
     * @param klacht a klacht that came to its end
     * @return the term that ends last, and from when it counts; empty while the ombudsman has a case about it, or a criminal case goes on
     */
    Optional<Bewaring> langste(Klacht klacht) {
        Instant afgedaan = klacht.afgedaanOp().orElseThrow();
        Optional<Klachtstap> strafzaak = klacht.feiten().laatste(Klachtstapsoort.STRAFZAAK_KLAAR);
        boolean wacht = KlachtWordtBewaard.wachtOpStrafzaak(klacht);
        if (klacht.feiten().ombudsmanBezig() || wacht && strafzaak.isEmpty()) {
            return Optional.empty();
        }
        Instant niet = strafzaak
                .filter(stap -> wacht)
                .map(stap -> stap.dag().atStartOfDay(klok.getZone()).toInstant())
                .filter(afgedaan::isBefore)
                .orElse(afgedaan);
        Instant gesloten = klacht.feiten()
                .laatste(Klachtstapsoort.OMBUDSMAN_GESLOTEN)
                .map(Klachtstap::op)
                .filter(afgedaan::isBefore)
                .orElse(afgedaan);
        return KlachtWordtBewaard.termijnen(klacht).stream()
                .map(code -> new Bewaring(
                        duur(code),
                        switch (code) {
                            case KlachtWordtBewaard.OMBUDSMAN -> gesloten;
                            case KlachtWordtBewaard.NIET_BEHANDELD -> niet;
                            default -> afgedaan;
                        }))
                .max(Comparator.comparing(Bewaring::weg));
    }

    /**
     * How long a klacht is kept.
     *
     * @param duur the term
     * @param vanaf from when it counts
     */
    record Bewaring(Bewaarduur duur, Instant vanaf) {

        /** The day on which it goes. */
        LocalDate weg() {
            return duur.weg(vanaf);
        }
    }

    /** @return before which moments a klacht must have come to its end to go on this day or earlier */
    Bewaargrens grens(LocalDate dag) {
        return new Bewaargrens(
                duur(KlachtWordtBewaard.GEWOON).geslotenVoor(dag),
                duur(KlachtWordtBewaard.NIET_BEHANDELD).geslotenVoor(dag),
                duur(KlachtWordtBewaard.FINANCIEEL).geslotenVoor(dag),
                duur(KlachtWordtBewaard.OMBUDSMAN).geslotenVoor(dag));
    }

    private Bewaarduur duur(String code) {
        return new Bewaarduur(termijnen, code, klok.getZone());
    }
}
