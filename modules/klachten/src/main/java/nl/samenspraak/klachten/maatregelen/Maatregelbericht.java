package nl.samenspraak.klachten.maatregelen;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * How far a measure is, in the words of who does it.
 *
 * @param dag on which day it was so; {@code null} when that was not said
 * @param tekst how far it is, or empty
 */
public record Maatregelbericht(LocalDate dag, String tekst) implements Serializable {

    /** The most characters in {@link #tekst}: with the measure itself it stands whole on the timeline. */
    public static final int LANGSTE_TEKST = 450;

    /** @throws OngeldigeWaarde when the text is too long */
    public Maatregelbericht {
        tekst = Invoer.alinea(tekst, LANGSTE_TEKST);
    }
}
