package nl.samenspraak.klachten.advies;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.klacht.Klachtoordeel;

/**
 * Report and advice of the person or commission of 9:14 (9:15 lid 4).
 *
 * @param dag on which day they came in; {@code null} when that was not said
 * @param rapport the report of findings, with that of the hearing in it
 * @param oordelen what is advised about each gedraging, in their order; an oordeel may be {@code null} when it was not said
 * @param advies the advice and what else is recommended
 */
public record NieuwAdvies(LocalDate dag, String rapport, List<Klachtoordeel> oordelen, String advies)
        implements Serializable {

    /** The most characters in {@link #rapport}. */
    public static final int LANGSTE_RAPPORT = 20_000;

    /** The most characters in {@link #advies}. */
    public static final int LANGSTE_ADVIES = 4000;

    /** @throws OngeldigeWaarde when a text is too long */
    public NieuwAdvies {
        rapport = Invoer.alinea(rapport, LANGSTE_RAPPORT);
        advies = Invoer.alinea(advies, LANGSTE_ADVIES);
        oordelen = oordelen.stream().toList();
    }
}
