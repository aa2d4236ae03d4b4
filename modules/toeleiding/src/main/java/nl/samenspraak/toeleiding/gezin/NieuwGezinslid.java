package nl.samenspraak.toeleiding.gezin;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;

/**
 * Somebody of the family whom the help needs to know of.
 *
 * @param relatie what this person is to the client; {@code null} when that was not chosen
 * @param naam the name; empty is enough for "there is a child"
 * @param zelfdeAdres whether this person lives at the address of the client
 * @param noodzaak why the help needs to know it
 * @param leeftijd how old, as far as that decides who hears it; {@code null} when that was not chosen
 * @param gezag who has gezag over a child; empty when that is the client
 */
public record NieuwGezinslid(
        Gezinsrelatie relatie, String naam, boolean zelfdeAdres, String noodzaak, Leeftijdsgroep leeftijd, String gezag)
        implements Serializable {

    /** The most characters of a name. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters of the reason. */
    public static final int LANGSTE_NOODZAAK = 500;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuwGezinslid {
        naam = Invoer.regel(naam, LANGSTE_NAAM);
        noodzaak = Invoer.alinea(noodzaak, LANGSTE_NOODZAAK);
        gezag = Invoer.regel(gezag, LANGSTE_NAAM);
    }

    /** Somebody who can be no child. */
    public NieuwGezinslid(Gezinsrelatie relatie, String naam, boolean zelfdeAdres, String noodzaak) {
        this(relatie, naam, zelfdeAdres, noodzaak, null, "");
    }

    /** @return the age that decides who hears it: of who can be no child it is known */
    Leeftijdsgroep groep() {
        return relatie != null && relatie.kanKindZijn() ? leeftijd : Leeftijdsgroep.VANAF_16;
    }
}
