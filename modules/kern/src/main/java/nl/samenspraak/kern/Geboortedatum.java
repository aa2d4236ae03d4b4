package nl.samenspraak.kern;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date of birth of which the day, the month and even the year may be unknown, as the BRP registers it.
 *
 * @param waarde eight digits yyyymmdd with 00 for an unknown day or month, 00000000 when all is unknown
 */
public record Geboortedatum(String waarde) implements Serializable {

    /** A date of birth of which nothing is known. */
    public static final Geboortedatum ONBEKEND = new Geboortedatum("00000000");

    /**
     * @param waarde the form of the BRP
     * @return the date of birth
     * @throws OngeldigeWaarde when no such date exists
     */
    public static Geboortedatum van(String waarde) {
        return new Geboortedatum(waarde);
    }

    /**
     * @param datum a date of which all is known
     * @return the date of birth
     */
    public static Geboortedatum van(LocalDate datum) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads a date as people type it: "3-5-1958", "03-05-1958", "03051958", "3 mei 1958", "mei 1958", "1958", "00-00-1958", "onbekend".
     *
     * @param invoer what was typed, day first
     * @param vandaag the current date
     * @return the date of birth
     * @throws OngeldigeWaarde when it is not a date, lies in the future, or more than 130 years back
     */
    public static Geboortedatum vanInvoer(String invoer, LocalDate vandaag) {
        throw new UnsupportedOperationException();
    }

    /** @return the date when all of it is known */
    public Optional<LocalDate> datum() {
        throw new UnsupportedOperationException();
    }

    /** @return "3 mei 1958", "mei 1958", "1958" or "onbekend" */
    public String weergave() {
        throw new UnsupportedOperationException();
    }

    /**
     * @return the registered forms, at most as precise as this one, that a search with this date must match: the date itself, with
     *     unknown day, with unknown day and month, and wholly unknown
     */
    public List<String> zoekwaarden() {
        throw new UnsupportedOperationException();
    }

    /** @return the digits with which every registered form at least as precise as this one begins; empty when all is unknown */
    public String zoekbegin() {
        throw new UnsupportedOperationException();
    }

    /**
     * @param dag the day to count at
     * @return the age in whole years, only when it is certain
     */
    public OptionalInt leeftijdOp(LocalDate dag) {
        throw new UnsupportedOperationException();
    }
}
