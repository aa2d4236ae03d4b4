package nl.samenspraak.kern;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address in the Netherlands. Parts that are not known are empty, never {@code null}, except the postcode; with a huisnummer
 * there is at least a straat or a postcode, or nobody could find it.
 *
 * @param straat the name of the openbare ruimte, or empty
 * @param huisnummer 1 up to 99999
 * @param huisletter one letter as the BAG registers it, or empty
 * @param toevoeging up to four letters and digits as the BAG registers them, or empty
 * @param postcode the postcode, or {@code null} when not known
 * @param woonplaats the name of the woonplaats, or empty
 */
public record Adres(
        String straat, int huisnummer, String huisletter, String toevoeging, Postcode postcode, String woonplaats)
        implements Serializable {

    private static final int HOOGSTE_HUISNUMMER = 99_999;

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
            throw new OngeldigeWaarde("Een toevoeging heeft hoogstens 4 letters en cijfers.");
        }
        if (straat.isEmpty() && postcode == null) {
            throw new OngeldigeWaarde("Vul een straat of een postcode in.");
        }
    }

    /**
     * @param straat the street
     * @param huisnummer the number
     * @param postcode the postcode
     * @param woonplaats the town
     * @return an address without huisletter and toevoeging
     */
    public static Adres van(String straat, int huisnummer, Postcode postcode, String woonplaats) {
        return new Adres(straat, huisnummer, "", "", postcode, woonplaats);
    }

    /** @return the first line on an envelope, for instance "Boterdiep 31" */
    public String regel() {
        throw new UnsupportedOperationException();
    }

    /** @return the second line on an envelope, for instance "3077 AW Rotterdam"; empty when neither is known */
    public String plaatsregel() {
        return Stream.of(postcode == null ? "" : postcode.weergave(), woonplaats)
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** @return the address on one line, for instance "Boterdiep 31, 3077 AW Rotterdam" */
    public String weergave() {
        return Stream.of(regel(), plaatsregel()).filter(deel -> !deel.isEmpty()).collect(Collectors.joining(", "));
    }
}
