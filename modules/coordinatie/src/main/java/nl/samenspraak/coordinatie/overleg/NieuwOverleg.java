package nl.samenspraak.coordinatie.overleg;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;

/**
 * A casusoverleg to prepare.
 *
 * @param vraag what it has to answer
 * @param dag on which day; {@code null} when that was not filled in
 * @param tijd from when to when, as people say it
 */
public record NieuwOverleg(String vraag, LocalDate dag, String tijd) implements Serializable {

    /** The most characters of the question. */
    public static final int LANGSTE_VRAAG = 300;

    /** The most characters of the time. */
    public static final int LANGSTE_TIJD = 40;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuwOverleg {
        vraag = Invoer.regel(vraag, LANGSTE_VRAAG);
        tijd = Invoer.regel(tijd, LANGSTE_TIJD);
    }
}
