package nl.samenspraak.kern.persoon;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * An address in the Netherlands, in the parts of the BAG (R-ALG-20), written by NEN 5825. Parts that are not known are empty; only the
 * aanduiding and the postcode may be {@code null}. There is at least a straat or a postcode, or nobody could find it.
 *
 * @param straat the name of the openbare ruimte, or empty
 * @param aanduiding that the place is only near this number, such as a berth across the street; or {@code null}
 * @param huisnummer 1 up to 99999
 * @param huisletter one letter, or empty
 * @param toevoeging up to four letters and digits, or empty
 * @param postcode the postcode, or {@code null} when not known
 * @param woonplaats the name of the woonplaats, or empty
 */
public record Adres(
        String straat,
        Aanduiding aanduiding,
        int huisnummer,
        String huisletter,
        String toevoeging,
        Postcode postcode,
        String woonplaats)
        implements Serializable {

    /** Where a place without a number of its own is, seen from a number that exists (BRP element 11.50). */
    public enum Aanduiding {
        BIJ("by", "bij"),
        TEGENOVER("to", "t/o");

        private final String code;
        private final String woord;

        Aanduiding(String code, String woord) {
            this.code = code;
            this.woord = woord;
        }

        /** @return the code of the BRP: by or to */
        public String code() {
            return code;
        }

        /**
         * @param code a code of the BRP, or nothing
         * @return the aanduiding; empty when there is none
         * @throws IllegalArgumentException when the code is not one of the BRP
         */
        public static Optional<Aanduiding> vanCode(String code) {
            if (code == null || code.isBlank()) {
                return Optional.empty();
            }
            String gezocht = code.strip().toLowerCase(Locale.ROOT);
            return Optional.of(Arrays.stream(values())
                    .filter(aanduiding -> aanduiding.code.equals(gezocht))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Geen aanduiding bij huisnummer van de BRP")));
        }
    }

    /** The most characters in the name of a street or a town, as in the BAG. */
    public static final int LANGSTE_NAAM = 80;

    private static final int HOOGSTE_HUISNUMMER = 99_999;
    private static final Pattern PLAATSREGEL = Pattern.compile("([1-9][0-9]{3}) ?([A-Za-z]{2}),? +(\\p{L}.*)");

    private static final Pattern HUISNUMMER =
            Pattern.compile("([0-9]{1,5})(?![0-9])\\s*([A-Za-z](?![A-Za-z0-9]))?[\\s-]*([A-Za-z0-9]{0,4})");

    /** @throws OngeldigeWaarde when a part cannot be, or when the address cannot be found by what is known of it */
    public Adres {
        straat = Tekst.opgeschoond(straat);
        huisletter = Tekst.opgeschoond(huisletter);
        toevoeging = Tekst.opgeschoond(toevoeging);
        woonplaats = Tekst.opgeschoond(woonplaats);
        if (huisnummer < 1 || huisnummer > HOOGSTE_HUISNUMMER) {
            throw new OngeldigeWaarde("Een huisnummer ligt tussen 1 en 99999.");
        }
        if (!huisletter.matches("[A-Za-z]?")) {
            throw new OngeldigeWaarde("Een huisletter is één letter. Zet de rest bij toevoeging.");
        }
        if (!toevoeging.matches("[A-Za-z0-9]{0,4}")) {
            throw new OngeldigeWaarde("Een toevoeging heeft ten hoogste 4 letters en cijfers.");
        }
        if (straat.length() > LANGSTE_NAAM || woonplaats.length() > LANGSTE_NAAM) {
            throw new OngeldigeWaarde("Een straat of woonplaats heeft ten hoogste " + LANGSTE_NAAM + " tekens.");
        }
        if (straat.isEmpty() && postcode == null) {
            throw new OngeldigeWaarde("Vul een straat of een postcode in.");
        }
    }

    /** An address with a number of its own. */
    public Adres(
            String straat, int huisnummer, String huisletter, String toevoeging, Postcode postcode, String woonplaats) {
        this(straat, null, huisnummer, huisletter, toevoeging, postcode, woonplaats);
    }

    /**
     * @param straat the street
     * @param huisnummer the number
     * @param postcode the postcode, or {@code null} when not known
     * @param woonplaats the town
     * @return an address without huisletter and toevoeging
     * @throws OngeldigeWaarde when a part cannot be
     */
    public static Adres van(String straat, int huisnummer, Postcode postcode, String woonplaats) {
        return new Adres(straat, huisnummer, "", "", postcode, woonplaats);
    }

    /**
     * Reads an address as people type it, with the whole house number in one field.
     *
     * @param straat the street, or empty
     * @param huisnummer number, letter and addition: "31", "31 a", "400L-Toe", "35-III"
     * @param postcode the postcode, or empty
     * @param woonplaats the town, or empty
     * @return the address
     * @throws OngeldigeWaarde when a part cannot be
     */
    public static Adres vanInvoer(String straat, String huisnummer, String postcode, String woonplaats) {
        Matcher delen = HUISNUMMER.matcher(Tekst.opgeschoond(huisnummer));
        if (!delen.matches()) {
            throw new OngeldigeWaarde("Vul een huisnummer in, bijvoorbeeld 31, 31a of 31a-2.");
        }
        String letter = delen.group(2) == null ? "" : delen.group(2);
        Postcode gelezen = Tekst.zonderSpaties(postcode).isEmpty() ? null : Postcode.van(postcode);
        return new Adres(straat, Integer.parseInt(delen.group(1)), letter, delen.group(3), gelezen, woonplaats);
    }

    /** @return the first line on an envelope: "Boterdiep 31", "Dorpsstraat 12 a", "Atatürkstraat 9-2", "1e Exloërmond t/o 3" */
    public String regel() {
        return Tekst.aaneen(
                straat.isEmpty() ? "huisnummer" : straat, aanduiding == null ? "" : aanduiding.woord, nummer());
    }

    /** @return the second line on an envelope: "3077 AW  ROTTERDAM"; empty when neither is known */
    public String plaatsregel() {
        String plaats = woonplaats.toUpperCase(Locale.ROOT);
        return postcode == null || plaats.isEmpty()
                ? Tekst.aaneen(postcode == null ? "" : postcode.weergave(), plaats)
                : postcode.weergave() + "  " + plaats;
    }

    /**
     * @param regel a line of an address
     * @return the same; a line of postcode and town as it stands on an envelope: "3077 AW  ROTTERDAM" (NEN 5825)
     */
    public static String opEnvelop(String regel) {
        Matcher plaats = PLAATSREGEL.matcher(regel.strip());
        return plaats.matches()
                ? plaats.group(1) + " " + plaats.group(2).toUpperCase(Locale.ROOT) + "  "
                        + plaats.group(3).toUpperCase(Locale.ROOT)
                : regel;
    }

    /** @return the address within a sentence or a list: "Boterdiep 31, 3077 AW Rotterdam" */
    public String weergave() {
        String plaats = Tekst.aaneen(postcode == null ? "" : postcode.weergave(), woonplaats);
        return plaats.isEmpty() ? regel() : regel() + ", " + plaats;
    }

    /** A letter stands apart from the number, with what is added to it; an addition without a letter apart, or after a dash when it begins with a digit. */
    private String nummer() {
        boolean losCijfer = huisletter.isEmpty() && toevoeging.matches("[0-9].*");
        return losCijfer
                ? huisnummer + "-" + toevoeging
                : Tekst.aaneen(Integer.toString(huisnummer), huisletter + toevoeging);
    }
}
