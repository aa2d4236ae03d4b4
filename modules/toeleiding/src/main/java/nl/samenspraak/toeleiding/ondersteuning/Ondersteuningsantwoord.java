package nl.samenspraak.toeleiding.ondersteuning;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;

/**
 * That cliëntondersteuning was offered, and what the client said.
 *
 * @param aangebodenOp when it was offered; {@code null} when that was not filled in
 * @param gewenst whether the client wants it; {@code null} when that was not chosen
 * @param naam who supports the client; empty when that is not known yet
 * @param sinds since when; {@code null} when nobody does yet
 * @param opent what the client lets that person know
 */
public record Ondersteuningsantwoord(
        LocalDate aangebodenOp, Boolean gewenst, String naam, LocalDate sinds, String opent) implements Serializable {

    /** The most characters of a name. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters of what is open. */
    public static final int LANGSTE_OPENING = 500;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public Ondersteuningsantwoord {
        boolean wil = Boolean.TRUE.equals(gewenst);
        naam = wil ? Invoer.regel(naam, LANGSTE_NAAM) : "";
        sinds = wil ? sinds : null;
        opent = wil ? Invoer.alinea(opent, LANGSTE_OPENING) : "";
    }
}
