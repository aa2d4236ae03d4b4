package nl.samenspraak.toeleiding.partijen;

import java.io.Serializable;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Emailadres;
import nl.samenspraak.kern.persoon.Telefoonnummer;

/**
 * Whom to speak to at a party, and where a letter goes.
 *
 * @param naam who it is, or what the desk is called
 * @param functie what that person does, or empty
 * @param telefoon the number, or {@code null}
 * @param email the address, or {@code null}
 * @param postadres the lines of the address below the name, or empty
 */
public record Aanspreekpunt(String naam, String functie, Telefoonnummer telefoon, Emailadres email, String postadres)
        implements Serializable {

    /** The most characters in {@link #naam} and {@link #functie}. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters in {@link #postadres}. */
    public static final int LANGSTE_POSTADRES = 300;

    /** @throws OngeldigeWaarde when a text is too long */
    public Aanspreekpunt {
        naam = Invoer.regel(naam, LANGSTE_NAAM);
        functie = Invoer.regel(functie, LANGSTE_NAAM);
        postadres = Invoer.alinea(postadres, LANGSTE_POSTADRES);
    }

    /** @return whether a question can reach it: in writing, or at least by telephone */
    public boolean isTeBereiken() {
        return telefoon != null || email != null || !postadres.isEmpty();
    }

    /** @return the number as people write it, or empty */
    public String telefoonInWoorden() {
        return Optional.ofNullable(telefoon).map(Telefoonnummer::weergave).orElse("");
    }

    /** @return the address as people write it, or empty */
    public String emailInWoorden() {
        return Optional.ofNullable(email).map(Emailadres::waarde).orElse("");
    }
}
