package nl.samenspraak.coordinatie.voortgang;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;

/**
 * That somebody looked at a plan, or decided that it goes on.
 *
 * @param soort which of the two; {@code null} when that was not chosen
 * @param op on which day; {@code null} when that was not filled in
 * @param gesproken whether the client was spoken to; {@code null} when that was not said
 * @param bevinding what was found, or why it goes on
 */
public record NieuweToets(Toetssoort soort, LocalDate op, Boolean gesproken, String bevinding) implements Serializable {

    /** The most characters of what was found. */
    public static final int LANGSTE = 2000;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long */
    public NieuweToets {
        bevinding = Invoer.alinea(bevinding, LANGSTE);
    }
}
