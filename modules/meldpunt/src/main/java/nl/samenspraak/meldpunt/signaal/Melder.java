package nl.samenspraak.meldpunt.signaal;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Telefoonnummer;

/**
 * Who reported it and how to reach that person (R-MEL-04). Of an anonymous melder this holds nothing, whatever was typed
 * before anonymity was chosen: not the relation either, because "partner" or "buur" often points at one person (R-MEL-05).
 *
 * @param soort what kind of melder
 * @param naam the name, or empty
 * @param telefoon the number to call back, or {@code null}
 * @param organisatie where a professional works, or empty
 * @param functie what a professional does there, or empty
 * @param relatie how the melder is related to the betrokkene, or {@code null} when not asked
 * @param nietNoemen whether the melder is known here, and asks not to be named to anyone else: not in an aanvraag to the officier (Wvggz 5:2
 *     lid 7), not to a loket and not to the betrokkene
 * @param waaromNiet why the melder is not to be named, for whoever has to weigh it when the betrokkene asks (UAVG 41); or empty
 * @param briefadres where a letter to the melder goes, or {@code null}; it is kept of a melder who must be told what came of it, and of no other
 */
public record Melder(
        Melderssoort soort,
        String naam,
        Telefoonnummer telefoon,
        String organisatie,
        String functie,
        Relatie relatie,
        boolean nietNoemen,
        String waaromNiet,
        Briefadres briefadres)
        implements Serializable {

    /** The most characters in a name, an organisation or a function. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters in {@link #waaromNiet}. */
    public static final int LANGSTE_REDEN = 300;

    /** @throws OngeldigeWaarde when a text is too long */
    public Melder {
        Objects.requireNonNull(soort, "soort");
        boolean bekend = soort != Melderssoort.ANONIEM;
        boolean professional = soort == Melderssoort.PROFESSIONAL;
        naam = bekend ? Invoer.regel(naam, LANGSTE_NAAM) : "";
        telefoon = bekend ? telefoon : null;
        organisatie = professional ? Invoer.regel(organisatie, LANGSTE_NAAM) : "";
        functie = professional ? Invoer.regel(functie, LANGSTE_NAAM) : "";
        relatie = bekend ? relatie : null;
        nietNoemen = bekend && nietNoemen;
        waaromNiet = nietNoemen ? Invoer.regel(waaromNiet, LANGSTE_REDEN) : "";
        briefadres = MelderHoortDeUitkomst.geldt(relatie) ? briefadres : null;
    }

    /** A melder who may be named, and of whom there is no address; the parameters are those of the record. */
    public Melder(
            Melderssoort soort,
            String naam,
            Telefoonnummer telefoon,
            String organisatie,
            String functie,
            Relatie relatie) {
        this(soort, naam, telefoon, organisatie, functie, relatie, false, "", null);
    }

    /** @return a melder of whom nothing is kept */
    public static Melder anoniem() {
        return new Melder(Melderssoort.ANONIEM, "", null, "", "", null);
    }

    /**
     * @param naam the name, or empty
     * @param telefoon the number to call back, or {@code null}
     * @param relatie how the melder is related to the betrokkene, or {@code null}
     * @return someone who reports as a citizen
     */
    public static Melder inwoner(String naam, Telefoonnummer telefoon, Relatie relatie) {
        return new Melder(Melderssoort.INWONER, naam, telefoon, "", "", relatie);
    }

    /** What can be said of where a melding comes from. */
    public enum Bron {
        /** Nobody knows who it is (R-MEL-05). */
        ANONIEM,
        /** Known here, and not to be named. */
        NIET_NOEMEN,
        /** The betrokkene. */
        ZELF,
        BEKEND
    }

    /** @return what can be said of where the melding comes from */
    public Bron bron() {
        if (soort == Melderssoort.ANONIEM) {
            return Bron.ANONIEM;
        }
        if (relatie == Relatie.ZELF) {
            return Bron.ZELF;
        }
        return nietNoemen ? Bron.NIET_NOEMEN : Bron.BEKEND;
    }

    /** @return who a melding comes from, for whoever may know: the name, and of a professional what he does and where; empty when there is none */
    public String alsBron() {
        String werk =
                Stream.of(functie, organisatie).filter(deel -> !deel.isEmpty()).collect(Collectors.joining(" bij "));
        return Stream.of(naam, werk).filter(deel -> !deel.isEmpty()).collect(Collectors.joining(", "));
    }

    /** @return the same, with another relation: whoever judges it saw that the melder chose the wrong one */
    public Melder met(Relatie juiste) {
        return new Melder(soort, naam, telefoon, organisatie, functie, juiste, nietNoemen, waaromNiet, briefadres);
    }

    /** @return the same, with an address to which a letter goes */
    public Melder met(Briefadres adres) {
        return new Melder(soort, naam, telefoon, organisatie, functie, relatie, nietNoemen, waaromNiet, adres);
    }

    /** @return the same, with another name and number: what was typed was wrong */
    public Melder met(String juisteNaam, Telefoonnummer juistNummer) {
        return new Melder(
                soort, juisteNaam, juistNummer, organisatie, functie, relatie, nietNoemen, waaromNiet, briefadres);
    }

    /** @return the same, with or without the wish not to be named */
    public Melder nietTeNoemen(boolean wens) {
        return nietTeNoemen(wens, waaromNiet);
    }

    /** @return the same, with or without the wish not to be named, and why */
    public Melder nietTeNoemen(boolean wens, String waarom) {
        return new Melder(soort, naam, telefoon, organisatie, functie, relatie, wens, waarom, briefadres);
    }

    /** @return whether there is a way to reach the melder or at least a name to ask for */
    public boolean bereikbaar() {
        return !naam.isEmpty() || telefoon != null;
    }
}
