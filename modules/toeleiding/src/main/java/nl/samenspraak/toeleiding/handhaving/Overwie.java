package nl.samenspraak.toeleiding.handhaving;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;

/**
 * Whom a request is about, as whoever asks knows that person: nothing is looked up while it is typed.
 *
 * @param naam the name
 * @param geboren the day of birth; {@code null} when it is not known
 * @param adres where that person lives, or empty
 */
public record Overwie(String naam, LocalDate geboren, String adres) implements Serializable {

    /** The most characters of a name. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters of an address. */
    public static final int LANGSTE_ADRES = 200;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public Overwie {
        naam = Invoer.regel(naam, LANGSTE_NAAM);
        adres = Invoer.regel(adres, LANGSTE_ADRES);
    }
}
