package nl.samenspraak.kern.persoon;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * A date of birth of which the day, the month and even the year may be unknown, as the BRP registers it (R-ALG-20).
 * Someone who fled may know no more than a year.
 *
 * @param waarde eight digits yyyymmdd with 00 for an unknown day or month, 00000000 when all is unknown
 */
public record Geboortedatum(String waarde) implements Serializable {

    /** A date of birth of which nothing is known. */
    public static final Geboortedatum ONBEKEND = new Geboortedatum("00000000");

    private static final int LENGTE_JAAR = 4;
    private static final int LENGTE_MAAND = 6;

    /** @throws OngeldigeWaarde when no such date exists, or when a part is unknown while a smaller part is known */
    public Geboortedatum {
        if (waarde == null || !waarde.matches("[0-9]{8}")) {
            throw new OngeldigeWaarde("Een geboortedatum heeft 8 cijfers: jaar, maand en dag.");
        }
        controleer(jaar(waarde), maand(waarde), dag(waarde));
    }

    /**
     * @param waarde the form of the BRP, yyyymmdd with 00 for what is unknown
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
        return new Geboortedatum(DateTimeFormatter.BASIC_ISO_DATE.format(datum));
    }

    /**
     * Reads a date as people type it, day first: "3-5-1958", "03-05-1958", "03051958", "3 mei 1958", "mei 1958",
     * "5-1958", "1958", "00-00-1958", "onbekend"; and "1958-05-03", as a browser's date field sends it.
     *
     * @param invoer what was typed
     * @param vandaag the current date
     * @return the date of birth
     * @throws OngeldigeWaarde when it is no date, lies in the future, or more than 130 years back
     */
    public static Geboortedatum vanInvoer(String invoer, LocalDate vandaag) {
        return Geboortedatuminvoer.lees(invoer, vandaag);
    }

    /** @return the date, when all of it is known */
    public Optional<LocalDate> datum() {
        return dag(waarde) == 0 ? Optional.empty() : Optional.of(vroegst());
    }

    /** @return for instance "3 mei 1958", "mei 1958", "1958" or "onbekend" */
    public String weergave() {
        if (jaar(waarde) == 0) {
            return "onbekend";
        }
        if (maand(waarde) == 0) {
            return waarde.substring(0, LENGTE_JAAR);
        }
        String maand = Month.of(maand(waarde)).getDisplayName(TextStyle.FULL, Nederlands.TAAL);
        return (dag(waarde) == 0 ? "" : dag(waarde) + " ") + maand + " " + jaar(waarde);
    }

    /**
     * The registered forms that a search with this date must find besides those that begin with {@link #zoekbegin()}:
     * the register may know less than the caller does.
     *
     * @return this date, then with unknown day, with unknown day and month, and wholly unknown; without repetition
     */
    public List<String> zoekwaarden() {
        String zonderDag = waarde.substring(0, LENGTE_MAAND) + "00";
        String zonderMaand = waarde.substring(0, LENGTE_JAAR) + "0000";
        return Stream.of(waarde, zonderDag, zonderMaand, ONBEKEND.waarde)
                .distinct()
                .toList();
    }

    /**
     * @return the digits with which each registered form begins that is at least as precise as this one: "195805" for
     *     May 1958; empty when nothing is known
     */
    public String zoekbegin() {
        if (jaar(waarde) == 0) {
            return "";
        }
        if (maand(waarde) == 0) {
            return waarde.substring(0, LENGTE_JAAR);
        }
        return dag(waarde) == 0 ? waarde.substring(0, LENGTE_MAAND) : waarde;
    }

    /**
     * @param dag the day to count at
     * @return the age in whole years; empty when it is not certain, or when the person was not yet born
     */
    public OptionalInt leeftijdOp(LocalDate dag) {
        if (jaar(waarde) == 0 || vroegst().isAfter(dag)) {
            return OptionalInt.empty();
        }
        int hoogste = Period.between(vroegst(), dag).getYears();
        int laagste = Period.between(laatst(), dag).getYears();
        return hoogste == laagste ? OptionalInt.of(hoogste) : OptionalInt.empty();
    }

    /**
     * @param jaren an age
     * @param dag the day to count at
     * @return whether the person may be younger than that; of somebody of whom not even the year is known, not
     */
    public boolean kanJongerZijnDan(int jaren, LocalDate dag) {
        return jaar(waarde) != 0 && laatst().plusYears(jaren).isAfter(dag);
    }

    /** The earliest day that this may be; the year is known. */
    LocalDate vroegst() {
        return LocalDate.of(jaar(waarde), Math.max(1, maand(waarde)), Math.max(1, dag(waarde)));
    }

    /** The latest day that this may be; the year is known. */
    LocalDate laatst() {
        YearMonth maand = YearMonth.of(jaar(waarde), maand(waarde) == 0 ? 12 : maand(waarde));
        return dag(waarde) == 0 ? maand.atEndOfMonth() : maand.atDay(dag(waarde));
    }

    private static void controleer(int jaar, int maand, int dag) {
        if (jaar == 0 && maand > 0 || maand == 0 && dag > 0) {
            throw new OngeldigeWaarde(
                    "Wie de dag weet, weet ook de maand en het jaar. Vul 00 in voor wat onbekend is.");
        }
        try {
            YearMonth.of(jaar, Math.max(1, maand)).atDay(Math.max(1, dag));
        } catch (DateTimeException bestaatNiet) {
            throw new OngeldigeWaarde("Deze datum bestaat niet. Controleer de dag en de maand.");
        }
    }

    private static int jaar(String waarde) {
        return Integer.parseInt(waarde.substring(0, LENGTE_JAAR));
    }

    private static int maand(String waarde) {
        return Integer.parseInt(waarde.substring(LENGTE_JAAR, LENGTE_MAAND));
    }

    private static int dag(String waarde) {
        return Integer.parseInt(waarde.substring(LENGTE_MAAND));
    }
}
