package nl.samenspraak.klachten.klok;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Why the end of a term is not, or remained, where it was first computed (R-ALG-11).
 *
 * @param soort what happened
 * @param dag on which day
 * @param van the day as it was before
 * @param tot the day as it is since; the same as before when nothing came of it
 */
public record Klachttermijnwijziging(Soort soort, LocalDate dag, LocalDate van, LocalDate tot) implements Serializable {

    /** What can move the end of a term of a klacht, or fails to. */
    public enum Soort {
        /** The day of receipt was corrected, from one day to another. */
        ONTVANGSTDAG_GEWIJZIGD,
        /** Afdeling 9.1.3 applies: ten weeks instead of six (9:11 lid 1). */
        ADVIES,
        /** The commission was engaged, but klager and beklaagde have not both been told yet: the end has not moved. */
        ADVIES_NIET_MEEGEDEELD,
        /** That the commission advises was told after the six weeks were over, which gives no more time. */
        ADVIES_TE_LAAT,
        /** Nobody advises any more: six weeks again (9:11 lid 1). */
        ADVIES_INGETROKKEN,
        /** Postponed, and both were told in time (9:11 lid 2). */
        VERDAAGD,
        /** Postponed, but klager and beklaagde have not both been told yet: the end has not moved. */
        VERDAGING_NIET_MEEGEDEELD,
        /** Postponed, but told after the end: the end did not move. */
        VERDAGING_TE_LAAT,
        /** The klager agreed in writing to more time (9:11 lid 3). */
        INSTEMMING,
        /** The klager agreed, but after the end: the term had been exceeded. */
        INSTEMMING_TE_LAAT,
        /** A letter names this day. */
        GENOEMDE_DAG
    }

    public Klachttermijnwijziging {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(van, "van");
        Objects.requireNonNull(tot, "tot");
    }
}
