package nl.samenspraak.coordinatie.betrokkenen;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;

/**
 * Somebody whom the plan needs to know of.
 *
 * @param naam the name by which the family calls this person
 * @param rol what this person is to the household; {@code null} when that was not chosen
 * @param geboren the day of birth, that says who decides about a child; {@code null} when not known
 * @param noodzaak why the plan needs this person
 */
public record NieuwGezinslid(String naam, Gezinsrol rol, LocalDate geboren, String noodzaak) implements Serializable {

    /** The most characters of a name. */
    public static final int LANGSTE_NAAM = 60;

    /** The most characters of the reason. */
    public static final int LANGSTE_NOODZAAK = 300;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuwGezinslid {
        naam = Invoer.regel(naam, LANGSTE_NAAM);
        noodzaak = Invoer.regel(noodzaak, LANGSTE_NOODZAAK);
    }
}
