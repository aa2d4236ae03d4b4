package nl.samenspraak.kern.persoon;

import java.io.Serializable;
import java.util.Locale;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * A Dutch postcode: four digits of which the first is not 0, and two letters other than SA, SD and SS (which are not
 * given out).
 *
 * @param waarde as the BRP and the BAG write it: "3077AW"
 */
public record Postcode(String waarde) implements Serializable {

    /** @throws OngeldigeWaarde when it cannot be a Dutch postcode */
    public Postcode {
        if (waarde == null || !waarde.matches("[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}")) {
            throw new OngeldigeWaarde("Een postcode heeft 4 cijfers en 2 letters, bijvoorbeeld 1234 AB.");
        }
    }

    /**
     * Reads a postcode as people type it: small letters and spaces are fine.
     *
     * @param invoer what was typed, for instance "3077 aw"
     * @return the postcode
     * @throws OngeldigeWaarde when it cannot be a Dutch postcode
     */
    public static Postcode van(String invoer) {
        return new Postcode(Tekst.zonderSpaties(invoer).toUpperCase(Locale.ROOT));
    }

    /** @return the postcode as it stands on an envelope: "3077 AW" */
    public String weergave() {
        return waarde.substring(0, 4) + " " + waarde.substring(4);
    }
}
