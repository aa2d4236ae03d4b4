package nl.samenspraak.klachten.vergeten;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * Before which moments a klacht must have come to its end to go, by each of the terms that can apply to it (R-KLA-18).
 *
 * @param gewoon by the term for a klacht that was handled
 * @param nietBehandeld by that for one that was not
 * @param financieel by that for one that asks for money
 * @param ombudsman by that for one that the ombudsman looked at, from when he closed his case
 */
public record Bewaargrens(Instant gewoon, Instant nietBehandeld, Instant financieel, Instant ombudsman) {

    /** @return the latest of them: what came to its end after it goes by none */
    public Instant laatste() {
        return Collections.max(List.of(gewoon, nietBehandeld, financieel, ombudsman));
    }
}
