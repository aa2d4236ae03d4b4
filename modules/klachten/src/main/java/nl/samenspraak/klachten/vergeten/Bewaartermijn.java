package nl.samenspraak.klachten.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
     * @param codes the codes of the terms that apply
     * @param afgedaanOp when it came to its end
     * @return the term that ends last
     */
    Bewaarduur langste(List<String> codes, Instant afgedaanOp) {
        return codes.stream()
                .map(this::duur)
                .max(Comparator.comparing(duur -> duur.weg(afgedaanOp)))
                .orElseThrow();
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
