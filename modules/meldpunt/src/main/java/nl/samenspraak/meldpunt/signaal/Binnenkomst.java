package nl.samenspraak.meldpunt.signaal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How and when a melding came in. A letter may lie a day before anyone records it; the term of the triage counts from the day
 * on which it was received all the same (R-MEL-15, R-ALG-11).
 *
 * @param kanaal by which way
 * @param ontvangenOp the day on which it was received; {@code null} for the day on which it is recorded
 */
public record Binnenkomst(Kanaal kanaal, LocalDate ontvangenOp) implements Serializable {

    /** Someone calls, and the melding is recorded during the conversation. */
    public static final Binnenkomst GESPREK = new Binnenkomst(Kanaal.TELEFOON, null);

    /** Sent with the public form. */
    public static final Binnenkomst FORMULIER = new Binnenkomst(Kanaal.WEBFORMULIER, null);

    public Binnenkomst {
        Objects.requireNonNull(kanaal, "kanaal");
    }

    /**
     * @param vastgelegd the day on which it is recorded
     * @return the day on which it was received
     */
    public LocalDate dag(LocalDate vastgelegd) {
        return ontvangenOp == null ? vastgelegd : ontvangenOp;
    }
}
