package nl.samenspraak.brieven;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A letter of the municipality, in parts that everyone knows. {@link Drukkerij} puts it on paper with the letterhead.
 *
 * @param onderwerp what it is about; the title of the document
 * @param aan to whom
 * @param datum the day on it
 * @param kenmerk the reference of the municipality, for instance "K-2026-000123", or empty
 * @param aanhef how it begins, for instance "Geachte mevrouw Verhoeven" (R-ALG-26)
 * @param inhoud what it says
 * @param ondertekening how it ends
 * @param bijlagen the names of what goes with it; empty when nothing does
 */
public record Brief(
        String onderwerp,
        Geadresseerde aan,
        LocalDate datum,
        String kenmerk,
        String aanhef,
        List<Tekstdeel> inhoud,
        Ondertekening ondertekening,
        List<String> bijlagen)
        implements Serializable {

    /** @throws NullPointerException when a part is missing */
    public Brief {
        Objects.requireNonNull(aan, "aan");
        Objects.requireNonNull(datum, "datum");
        Objects.requireNonNull(ondertekening, "ondertekening");
        inhoud = List.copyOf(inhoud);
        bijlagen = List.copyOf(bijlagen);
    }

    /**
     * To whom a letter goes, as it stands on the envelope.
     *
     * @param naam the name, or what the person is to the municipality
     * @param adresregels street and number, postcode and town; empty when the letter is handed over
     */
    public record Geadresseerde(String naam, List<String> adresregels) implements Serializable {

        public Geadresseerde {
            Objects.requireNonNull(naam, "naam");
            adresregels = adresregels.stream()
                    .map(String::strip)
                    .filter(regel -> !regel.isEmpty())
                    .toList();
        }

        /** @return whether name and address can be printed in full: not every script has its letters here */
        public boolean drukbaar() {
            return Letters.isDrukbaar(naam) && adresregels.stream().allMatch(Letters::isDrukbaar);
        }
    }

    /**
     * How a letter ends.
     *
     * @param groet for instance "Met vriendelijke groet"
     * @param naam who signs, or empty
     * @param functie what that person is to the municipality
     * @param namens in whose name, for instance "Het college van burgemeester en wethouders van Zandermeer", or empty
     */
    public record Ondertekening(String groet, String naam, String functie, String namens) implements Serializable {}
}
