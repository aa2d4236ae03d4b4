package nl.samenspraak.klachten.oordeel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtoordeel;

/**
 * What was found and what is thought of it (9:12 lid 1).
 *
 * @param dag on which day it was decided; {@code null} when that was not said
 * @param regels about each gedraging, in their order
 * @param conclusies what is concluded from it, or empty
 * @param wijktAf whether the conclusions deviate from the advice (9:16)
 * @param afwijking why, or empty
 */
public record NieuwOordeel(LocalDate dag, List<Regel> regels, String conclusies, boolean wijktAf, String afwijking)
        implements Serializable {

    /** The most characters in {@link #conclusies}. */
    public static final int LANGSTE_CONCLUSIES = 4000;

    /** The most characters in {@link #afwijking}. */
    public static final int LANGSTE_AFWIJKING = 2000;

    /** @throws OngeldigeWaarde when a text is too long */
    public NieuwOordeel {
        regels = List.copyOf(regels);
        conclusies = Invoer.alinea(conclusies, LANGSTE_CONCLUSIES);
        afwijking = Invoer.alinea(afwijking, LANGSTE_AFWIJKING);
    }

    /**
     * About one gedraging.
     *
     * @param bevindingen what was found
     * @param oordeel what is thought of it, or {@code null} when that was not said
     */
    public record Regel(String bevindingen, Klachtoordeel oordeel) implements Serializable {

        /** @throws OngeldigeWaarde when the text is too long */
        public Regel {
            bevindingen = Invoer.alinea(bevindingen, Gedraging.LANGSTE_BEVINDINGEN);
        }
    }
}
