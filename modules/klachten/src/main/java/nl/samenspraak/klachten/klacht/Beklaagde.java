package nl.samenspraak.klachten.klacht;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * Whose conduct a klacht is about.
 *
 * @param soort what kind of beklaagde
 * @param account the account of somebody who works here; {@code null} for every other kind
 * @param naam the name, or empty
 * @param functie the function or the department, or empty
 */
public record Beklaagde(Beklaagdesoort soort, UUID account, String naam, String functie) implements Serializable {

    /** The most characters in a name or a function. */
    public static final int LANGSTE = 120;

    /**
     * @throws OngeldigeWaarde when a text is too long
     * @throws IllegalArgumentException when there is an account for another kind than an employee, or none for one
     */
    public Beklaagde {
        Objects.requireNonNull(soort, "soort");
        if ((soort == Beklaagdesoort.MEDEWERKER) != (account != null)) {
            throw new IllegalArgumentException("Alleen een medewerker heeft een account");
        }
        naam = Invoer.regel(naam, LANGSTE);
        functie = Invoer.regel(functie, LANGSTE);
    }

    /**
     * @param account an account
     * @param naam the name of who has it
     * @return somebody who works here
     */
    public static Beklaagde medewerker(UUID account, String naam) {
        return new Beklaagde(Beklaagdesoort.MEDEWERKER, account, naam, "");
    }

    /**
     * @param wie an account
     * @return the same, now that it is known whose account it is; name and function stay, because what was sent goes by them
     */
    public Beklaagde met(UUID wie) {
        return new Beklaagde(Beklaagdesoort.MEDEWERKER, wie, naam, functie);
    }

    /** @return whether this is somebody of whom no account is known, so that it can turn out to be a colleague */
    public boolean heeftAlleenEenNaam() {
        return soort == Beklaagdesoort.ANDER || account == null && !naam.isEmpty();
    }

    /**
     * @param verkeerde the name of the colleague that it turned out not to be
     * @param wie the account of the colleague that it is
     * @param heet what that one is called
     * @return that colleague; a name that the klager gave stays
     */
    public Beklaagde ander(String verkeerde, UUID wie, String heet) {
        return new Beklaagde(Beklaagdesoort.MEDEWERKER, wie, naam.equals(verkeerde) ? heet : naam, functie);
    }

    /** @return whether it can be told who or what is meant */
    public boolean bekend() {
        return soort != Beklaagdesoort.ANDER || !naam.isEmpty() || !functie.isEmpty();
    }

    /** @return name and function in one line, as far as they are known */
    public String weergave() {
        return naam.isEmpty() || functie.isEmpty() ? naam + functie : naam + ", " + functie;
    }
}
