package nl.samenspraak.klachten.indeling;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.termijn.Geldigheid;

/**
 * Someone besides the municipality who has to do with klachten (R-KLA-12, R-KLA-13): reference data, in force on certain days.
 *
 * @param soort what it is for
 * @param naam as it stands in a sentence, for instance "de Nationale ombudsman"
 * @param adres the postal address, or empty
 * @param telefoon the number to call, or empty
 * @param website the website, or empty
 * @param regeling the regulation by which a commission advises (9:13), or empty
 * @param geldigheid the days on which it is the one
 */
public record Klachtinstantie(
        Soort soort, String naam, String adres, String telefoon, String website, String regeling, Geldigheid geldigheid)
        implements Serializable {

    /** The most characters in a name, as in that of whoever else a klacht goes to. */
    public static final int LANGSTE_NAAM = 200;

    /** What it is for. */
    public enum Soort {
        /** Where a klager can go afterwards (9:17). */
        OMBUDSMAN,
        /** Who advises on klachten (9:14). */
        ADVIESCOMMISSIE,
        /** The functionaris gegevensbescherming. */
        FG,
        /** The Autoriteit Persoonsgegevens. */
        AP;

        static Soort vanCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** @return name and how to reach it, a line for each */
    public String weergave() {
        return samen("\n");
    }

    /** @return the same in one line, as it stands in a sentence */
    public String regel() {
        return samen(", ");
    }

    private String samen(String tussen) {
        List<String> regels = Stream.of(
                        naam,
                        adres,
                        telefoon.isEmpty() ? "" : (tussen.isBlank() ? "Telefoon " : "telefoon ") + telefoon,
                        website)
                .filter(regel -> !regel.isEmpty())
                .toList();
        return regels.stream().collect(Collectors.joining(tussen));
    }
}
