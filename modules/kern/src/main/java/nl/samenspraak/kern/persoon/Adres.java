package nl.samenspraak.kern.persoon;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * An address in the Netherlands, in the parts of the BAG (R-ALG-20). Parts that are not known are empty; only the
 * postcode may be {@code null}. There is at least a straat or a postcode, or nobody could find it.
 *
 * @param straat the name of the openbare ruimte, or empty
 * @param huisnummer 1 up to 99999
 * @param huisletter one letter, or empty
 * @param toevoeging up to four letters and digits, or empty
 * @param postcode the postcode, or {@code null} when not known
 * @param woonplaats the name of the woonplaats, or empty
 */
public record Adres(
        String straat, int huisnummer, String huisletter, String toevoeging, Postcode postcode, String woonplaats)
        implements Serializable {

    /** The most characters in the name of a street or a town, as in the BAG. */
    public static final int LANGSTE_NAAM = 80;

    private static final int HOOGSTE_HUISNUMMER = 99_999;
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

    /** @return the first line on an envelope: "Boterdiep 31", "Dorpsstraat 12a-2" */
    public String regel() {
        String nummer = huisnummer + huisletter + (toevoeging.isEmpty() ? "" : "-" + toevoeging);
        return straat.isEmpty() ? "huisnummer " + nummer : straat + " " + nummer;
    }

    /** @return the second line on an envelope: "3077 AW Rotterdam"; empty when neither is known */
    public String plaatsregel() {
        return Tekst.aaneen(postcode == null ? "" : postcode.weergave(), woonplaats);
    }

    /** @return the address on one line: "Boterdiep 31, 3077 AW Rotterdam" */
    public String weergave() {
        return plaatsregel().isEmpty() ? regel() : regel() + ", " + plaatsregel();
    }
}
