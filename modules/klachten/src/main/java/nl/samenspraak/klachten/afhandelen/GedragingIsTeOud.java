package nl.samenspraak.klachten.afhandelen;

import java.time.LocalDate;
import nl.samenspraak.klachten.klok.Klachtrekenaar;
import nl.samenspraak.toegang.recht.Termijnen;

/**
 * A klacht need not be handled when the conduct took place more than a year before it was submitted (Awb 9:8 lid 1, onder b;
 * R-KLA-06). Counted backwards from the day of submission; on the day itself, a year ago, it is not more than a year.
 */
public final class GedragingIsTeOud {

    static final String CODE = "klacht-te-oud";

    private final Klachtrekenaar rekenaar;

    /** @param termijnen the terms of the reference data */
    public GedragingIsTeOud(Termijnen termijnen) {
        rekenaar = new Klachtrekenaar(termijnen);
    }

    /**
     * @param ingediend the day on which the klacht was submitted
     * @return the first day on which conduct is not yet too long ago
     */
    public LocalDate grens(LocalDate ingediend) {
        return rekenaar.terug(CODE, ingediend);
    }

    /**
     * @param gebeurdOp when it happened
     * @param ingediend the day on which the klacht was submitted
     * @return whether that is too long ago to have to handle it
     */
    public boolean geldt(LocalDate gebeurdOp, LocalDate ingediend) {
        return gebeurdOp.isBefore(grens(ingediend));
    }
}
