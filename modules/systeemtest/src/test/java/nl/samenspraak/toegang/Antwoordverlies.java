package nl.samenspraak.toegang;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A transaction of the gate of which the answer to the commit gets lost when a test asks for it: after the database kept everything, or
 * after it kept nothing. The gate cannot tell those two apart. It stands in this package because only this package knows the transaction.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class Antwoordverlies extends Transactie {

    /** What the database did before its answer was lost. */
    public enum Na {
        VASTLEGGEN,
        TERUGDRAAIEN
    }

    private static final AtomicReference<Na> VOLGENDE = new AtomicReference<>();

    /** @param na what the database does at the next commit, and says nothing of */
    public static void bijVolgende(Na na) {
        VOLGENDE.set(na);
    }

    @Override
    void leg() {
        Na na = VOLGENDE.getAndSet(null);
        if (na == null) {
            super.leg();
            return;
        }
        if (na == Na.VASTLEGGEN) {
            super.leg();
        } else {
            super.draaiTerug();
        }
        throw new VastleggingOnzeker(new IllegalStateException("Het antwoord op de commit bleef uit"));
    }
}
