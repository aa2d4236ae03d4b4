package nl.samenspraak.zaak.adviesvraag;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspraak.kern.persoon.Bsn;

/** R-ALG-28: a question holds nothing by which somebody could be known: no number, address or date of birth, and none of the names that are known here. */
public final class NoemtNiemand {

    private static final int KORTSTE_NAAM = 3;

    /** How people are addressed is not who they are. */
    private static final Set<String> AANSPREKING = Set.of("mevrouw", "meneer", "heer");

    private static final Pattern KENMERK = Pattern.compile(
            "[\\w.+-]+@[\\w-]+\\.\\w+" // e-mail
                    + "|\\b\\d{4}\\s?[A-Z]{2}\\b" // postcode
                    + "|(\\+31|\\b0)[ -]?(\\d[ -]?){8,9}\\b" // telephone
                    + "|\\b\\d{1,2}[-/.]\\d{1,2}[-/.](19|20)\\d{2}\\b" // date of birth
                    + "|\\b[A-Z]-\\d{4}-\\d{6}\\b"); // number of a case

    private NoemtNiemand() {}

    /**
     * @param tekst a question, or an advice
     * @param namen names of those who are in the case, as far as they are known here
     * @return whether nobody can be known from it, as far as a machine sees
     */
    public static boolean toets(String tekst, Collection<String> namen) {
        if (Bsn.staatIn(tekst) || KENMERK.matcher(tekst).find()) {
            return false;
        }
        Set<String> woorden = woorden(tekst);
        return namen.stream().noneMatch(naam -> noemt(woorden, naam));
    }

    /** A surname alone is enough; what stands before it is not. */
    private static boolean noemt(Set<String> woorden, String naam) {
        return Arrays.stream(naam.split("[^\\p{L}\\p{M}'-]+"))
                .filter(deel -> deel.length() > KORTSTE_NAAM && Character.isUpperCase(deel.codePointAt(0)))
                .map(deel -> deel.toLowerCase(Locale.ROOT))
                .anyMatch(deel -> !AANSPREKING.contains(deel) && woorden.contains(deel));
    }

    private static Set<String> woorden(String tekst) {
        return Arrays.stream(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'-]+"))
                .collect(Collectors.toSet());
    }
}
