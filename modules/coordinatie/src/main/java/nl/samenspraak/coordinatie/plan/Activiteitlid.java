package nl.samenspraak.coordinatie.plan;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** That an activity is for somebody of the family, or is shared with somebody whom it is not for (R-COO-21). */
@Embeddable
public class Activiteitlid {

    private UUID lid;
    private boolean gedeeld;

    protected Activiteitlid() {}

    Activiteitlid(UUID lid, boolean gedeeld) {
        this.lid = lid;
        this.gedeeld = gedeeld;
    }

    UUID lid() {
        return lid;
    }

    boolean gedeeld() {
        return gedeeld;
    }
}
