package nl.samenspraak.kern.persoon;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.io.Serializable;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * A telephone number that can be dialled from the Netherlands.
 *
 * @param waarde the number in E.164, for instance "+31612345678"
 */
public record Telefoonnummer(String waarde) implements Serializable {

    private static final String NEDERLAND = "NL";
    private static final int LANDNUMMER_NEDERLAND = 31;

    /** @throws OngeldigeWaarde when it is not a number in E.164 that can exist */
    public Telefoonnummer {
        if (waarde == null || !waarde.equals(e164(gelezen(waarde)))) {
            throw new OngeldigeWaarde("Een telefoonnummer wordt bewaard met landnummer, bijvoorbeeld +31612345678.");
        }
    }

    /**
     * Reads a number as people type it. A number without a country code is Dutch.
     *
     * @param invoer what was typed, for instance "06-12345678" or "+32 2 555 12 12"
     * @return the number
     * @throws OngeldigeWaarde when no such number can exist
     */
    public static Telefoonnummer van(String invoer) {
        return new Telefoonnummer(e164(gelezen(invoer)));
    }

    /** @return the number as people in the Netherlands write it: national when Dutch, with country code otherwise */
    public String weergave() {
        PhoneNumber nummer = gelezen(waarde);
        return PhoneNumberUtil.getInstance()
                .format(
                        nummer,
                        nummer.getCountryCode() == LANDNUMMER_NEDERLAND
                                ? PhoneNumberFormat.NATIONAL
                                : PhoneNumberFormat.INTERNATIONAL);
    }

    private static PhoneNumber gelezen(String tekst) {
        try {
            PhoneNumber nummer = PhoneNumberUtil.getInstance().parse(tekst, NEDERLAND);
            if (PhoneNumberUtil.getInstance().isValidNumber(nummer)) {
                return nummer;
            }
        } catch (NumberParseException onleesbaar) {
            throw ongeldig();
        }
        throw ongeldig();
    }

    private static String e164(PhoneNumber nummer) {
        return PhoneNumberUtil.getInstance().format(nummer, PhoneNumberFormat.E164);
    }

    private static OngeldigeWaarde ongeldig() {
        return new OngeldigeWaarde("Dit telefoonnummer kan niet bestaan. Controleer de cijfers en het landnummer.");
    }
}
