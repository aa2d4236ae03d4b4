package nl.samenspraak.kern.persoon;

import java.io.Serializable;
import java.net.IDN;
import java.util.regex.Pattern;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * An address to which e-mail can really go. The name of the domain may have letters with accents; what stands before the @ may not, because
 * not every mail server between here and there takes those.
 *
 * @param waarde as people write it, for instance "jo@café.example"
 */
public record Emailadres(String waarde) implements Serializable {

    private static final Pattern VORM = Pattern.compile(
            "[^\\s@<>\"(),;:\\[\\]\\\\]+@[^\\s@<>\"(),;:\\[\\]\\\\]+\\.[^\\s@.<>\"(),;:\\[\\]\\\\]{2,}");

    /** No country or kind of name is a number. */
    private static final Pattern GETAL = Pattern.compile(".*\\.\\d+");

    private static final Pattern VOOR_DE_A = Pattern.compile("[\\x21-\\x7e]{1,64}");
    private static final int LANGST = 254;

    /** Letters that older and newer rules turn into different domains, so that it could go to somebody else. */
    private static final Pattern DUBBELZINNIG = Pattern.compile("[\u00df\u1e9e\u03c2\u200c\u200d]");

    /** @throws OngeldigeWaarde when no e-mail can go there */
    public Emailadres {
        if (waarde == null || !VORM.matcher(waarde).matches()) {
            throw bestaatNiet();
        }
        String voor = voor(waarde);
        if (!voor.chars().allMatch(teken -> teken < 0x80)) {
            throw new OngeldigeWaarde(
                    "Voor de @ mogen alleen letters zonder accent, cijfers en leestekens staan. Heeft u een ander e-mailadres?");
        }
        if (!VOOR_DE_A.matcher(voor).matches() || voor.startsWith(".") || voor.endsWith(".") || voor.contains("..")) {
            throw bestaatNiet();
        }
        if (voor.length() + 1 + domein(waarde).length() > LANGST) {
            throw bestaatNiet();
        }
    }

    /**
     * @param getypt what was typed, which is not empty
     * @param langst the most characters it may have
     * @return the address; nothing in it is left out, because what is left would be the address of somebody else
     * @throws OngeldigeWaarde when it is too long, or no e-mail can go there
     */
    public static Emailadres van(String getypt, int langst) {
        String schoon = Invoer.regel(getypt, langst);
        if (!Invoer.zonderStuurtekens(getypt).equals(getypt)) {
            throw bestaatNiet();
        }
        return new Emailadres(schoon);
    }

    /** @return the address as mail servers write it to each other, in ASCII: "jo@xn--caf-dma.example" */
    public String ascii() {
        return voor(waarde) + "@" + domein(waarde);
    }

    private static String voor(String adres) {
        return adres.substring(0, adres.indexOf('@'));
    }

    private static String domein(String adres) {
        String domein = adres.substring(adres.indexOf('@') + 1);
        if (DUBBELZINNIG.matcher(domein).find() || GETAL.matcher(domein).matches()) {
            throw bestaatNiet();
        }
        try {
            return IDN.toASCII(domein, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException geenDomein) {
            throw bestaatNiet();
        }
    }

    private static OngeldigeWaarde bestaatNiet() {
        return new OngeldigeWaarde("Dit e-mailadres kan niet bestaan. Bijvoorbeeld naam@voorbeeld.nl.");
    }
}
