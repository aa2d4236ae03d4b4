package nl.samenspraak.personen;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Adres;

/**
 * Where someone lives or can be reached. Not everyone has an address: there are houseboats without a number, people who left the
 * country, and people of whom nobody knows where they are.
 *
 * @param soort what is known
 * @param adres the address of a woonadres or briefadres, otherwise {@code null}
 * @param omschrijving the place in words for a locatie; abroad the lines of the address; otherwise empty
 * @param plaats the gemeente of a locatie, the country abroad, otherwise or when not known empty
 */
public record Verblijf(Soort soort, Adres adres, String omschrijving, String plaats) implements Serializable {

    /** Nobody knows where. */
    public static final Verblijf ONBEKEND = new Verblijf(Soort.ONBEKEND, null, "", "");

    /** Somebody without a fixed address and without one for letters, as whoever met him says: a known fact, and so another than not knowing. */
    public static final Verblijf GEEN_VAST_ADRES = new Verblijf(Soort.LOCATIE, null, "geen vast adres", "");

    /** The most characters in the name of a gemeente or a country. */
    public static final int LANGSTE_PLAATS = 80;

    private static final int LANGSTE_OMSCHRIJVING = 200;

    /** What is known of where someone is. */
    public enum Soort {
        WOONADRES,
        /** An address where post arrives, of someone who lives nowhere for a while (Wet BRP art. 2.40). */
        BRIEFADRES,
        /** A place without an address, such as a berth. */
        LOCATIE,
        BUITENLAND,
        ONBEKEND
    }

    /** @throws OngeldigeWaarde when the description is missing where it is all there is, or too long */
    public Verblijf {
        Objects.requireNonNull(soort, "soort");
        omschrijving = omschrijving == null ? "" : omschrijving.strip();
        plaats = plaats == null ? "" : plaats.strip();
        boolean metAdres = soort == Soort.WOONADRES || soort == Soort.BRIEFADRES;
        if (metAdres != (adres != null)) {
            throw new IllegalArgumentException("Alleen een woonadres en een briefadres zijn een adres");
        }
        if (soort == Soort.LOCATIE && omschrijving.isEmpty()) {
            throw new OngeldigeWaarde("Beschrijf waar deze plek is.");
        }
        if (plaats.length() > LANGSTE_PLAATS) {
            throw new OngeldigeWaarde("Een gemeente of land heeft ten hoogste " + LANGSTE_PLAATS + " tekens.");
        }
        if (omschrijving.length() > LANGSTE_OMSCHRIJVING) {
            throw new OngeldigeWaarde("Beschrijf de plek in ten hoogste " + LANGSTE_OMSCHRIJVING + " tekens.");
        }
    }

    /**
     * @param adres the address someone lives at
     * @return that residence
     */
    public static Verblijf op(Adres adres) {
        return new Verblijf(Soort.WOONADRES, adres, "", "");
    }

    /**
     * @param adres the address where post arrives
     * @return that residence
     */
    public static Verblijf post(Adres adres) {
        return new Verblijf(Soort.BRIEFADRES, adres, "", "");
    }

    /**
     * @param omschrijving the place in words
     * @param gemeente the gemeente in which it is, or empty
     * @return that residence
     * @throws OngeldigeWaarde when it is empty or too long
     */
    public static Verblijf locatie(String omschrijving, String gemeente) {
        return new Verblijf(Soort.LOCATIE, null, omschrijving, gemeente);
    }

    /**
     * @param regels the lines of the address abroad; none when only the country is known
     * @param land the country, or empty
     * @return that residence
     * @throws OngeldigeWaarde when it is too long
     */
    public static Verblijf buitenland(List<String> regels, String land) {
        return new Verblijf(Soort.BUITENLAND, null, String.join("\n", regels), land);
    }

    /** @return the Dutch address, when there is one */
    public Optional<Adres> nederlandsAdres() {
        return Optional.ofNullable(adres);
    }

    /** @return the lines on an envelope below the name, by NEN 5825; none when nobody knows where */
    public List<String> regels() {
        Stream<String> regels = adres == null
                ? Stream.concat(omschrijving.lines(), Stream.of(plaats.toUpperCase(Locale.ROOT)))
                : Stream.of(adres.regel(), adres.plaatsregel());
        return regels.filter(regel -> !regel.isBlank()).toList();
    }

    /** @return one line for a list: "Boterdiep 31, 3077 AW Rotterdam", "briefadres: ...", "buitenland: ...", "onbekend" */
    public String weergave() {
        return switch (soort) {
            case WOONADRES -> adres.weergave();
            case BRIEFADRES -> "briefadres: " + adres.weergave();
            case LOCATIE -> inWoorden();
            case BUITENLAND -> inWoorden().isEmpty() ? "buitenland" : "buitenland: " + inWoorden();
            case ONBEKEND -> "onbekend";
        };
    }

    private String inWoorden() {
        return Stream.concat(omschrijving.lines(), Stream.of(plaats))
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(", "));
    }
}
