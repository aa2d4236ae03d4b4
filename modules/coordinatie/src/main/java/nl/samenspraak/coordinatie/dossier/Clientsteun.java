package nl.samenspraak.coordinatie.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;

/**
 * Who supports the client free of charge during the coördinatie (R-TOE-34). What the client opens to that person, the client says.
 *
 * @param naam who that is; empty when nobody does
 * @param sinds since when; {@code null} when that was not said
 * @param opent what the client lets that person know, or empty
 */
public record Clientsteun(String naam, LocalDate sinds, String opent) implements Serializable {

    /** The most characters of a name. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters of what the client opens. */
    public static final int LANGSTE_OPENING = 500;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public Clientsteun {
        naam = Invoer.regel(naam, LANGSTE_NAAM);
        opent = Invoer.alinea(opent, LANGSTE_OPENING);
    }
}
