package nl.samenspraak.klachten.behandelen;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * Something that was done with a klacht and about which no more has to be known than when, and how or why.
 *
 * @param dag on which day; {@code null} when that was not said
 * @param toelichting how or why, or empty
 */
public record Klachtdaad(LocalDate dag, String toelichting) implements Serializable {

    /** The most characters in {@link #toelichting}. */
    public static final int LANGSTE_TOELICHTING = 1000;

    /** @throws OngeldigeWaarde when the text is too long */
    public Klachtdaad {
        toelichting = Invoer.alinea(toelichting, LANGSTE_TOELICHTING);
    }
}
