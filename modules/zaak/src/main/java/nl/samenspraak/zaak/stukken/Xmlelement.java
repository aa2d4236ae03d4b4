package nl.samenspraak.zaak.stukken;

import java.util.Optional;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/**
 * An element of a document, as it opens or as it closes.
 *
 * @param naam its name, without a prefix
 * @param dicht whether it closes
 * @param eigenschappen what stands in it; null when it closes
 * @param tekst what stood right before its end
 */
record Xmlelement(String naam, boolean dicht, Attributes eigenschappen, String tekst) {

    private static final Pattern VERWIJST =
            Pattern.compile("\\s*([a-zA-Z][a-zA-Z0-9+.-]*:|/|\\\\).*|.*\\p{Cntrl}.*", Pattern.DOTALL);

    /** Where somebody who clicks may be sent. Anything else can start a program. */
    private static final Pattern LINK = Pattern.compile("(https?|mailto|tel):\\P{Cntrl}*", Pattern.CASE_INSENSITIVE);

    static String zonderVoorvoegsel(String naam) {
        return naam.substring(naam.indexOf(':') + 1);
    }

    Optional<String> eigenschap(String zonderVoorvoegsel) {
        for (int i = 0; eigenschappen != null && i < eigenschappen.getLength(); i++) {
            if (zonderVoorvoegsel(eigenschappen.getQName(i)).equalsIgnoreCase(zonderVoorvoegsel)) {
                return Optional.of(eigenschappen.getValue(i));
            }
        }
        return Optional.empty();
    }

    /** @return whether an address points outside of the document */
    static boolean isBuiten(String adres) {
        return VERWIJST.matcher(adres).matches();
    }

    /** @return whether an address is only a link in a text */
    static boolean isLink(String adres) {
        return !isBuiten(adres) || LINK.matcher(adres).matches();
    }
}
