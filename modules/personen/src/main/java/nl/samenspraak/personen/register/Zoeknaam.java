package nl.samenspraak.personen.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.ColognePhonetic;

/**
 * Reduces a name to what people hear: no capitals, no diacritics, no voorvoegsels, ij as y. Register and question go through the
 * same reduction, so that "v.d. Meyde" meets "van der Meijden".
 */
final class Zoeknaam {

    private static final Set<String> VOORVOEGSELS = Set.of(
            ("aan af al am auf aus by d da de degli dei del dell della den der des di do dos du el en het im in la las le les lo"
                            + " los met onder op over s t te ten ter thoe thor toe tot uit uyt v van vd vander von voor vor zu zum zur")
                    .split(" "));

    private static final Pattern AAN_ELKAAR = Pattern.compile("(?<!\\p{L})(\\p{Ll}+)(?=\\p{Lu})");

    /** What does not come apart into a letter and a mark. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ł", "l"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ŋ", "n"),
            Map.entry("ŧ", "t"),
            Map.entry("ĸ", "k"));

    private Zoeknaam() {}

    /**
     * @param naam a name as written
     * @return its words in lower case without diacritics; what joins words or stands between initials separates them
     */
    static List<String> woorden(String naam) {
        String plat = Normalizer.normalize(losseVoorvoegsels(naam), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’‘ʼʻ`´′·]", "");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plat = plat.replace(letter.getKey(), letter.getValue());
        }
        return Arrays.stream(plat.replace("ij", "y").split("[^\\p{L}]+"))
                .filter(woord -> !woord.isEmpty())
                .toList();
    }

    /** "deVries" and "vanDijk" lack a space; "McDonald" does not. */
    private static String losseVoorvoegsels(String naam) {
        return AAN_ELKAAR
                .matcher(naam)
                .replaceAll(begin -> VOORVOEGSELS.contains(begin.group(1)) ? begin.group(1) + " " : begin.group(1));
    }

    /**
     * @param naam a name as written
     * @return its words without voorvoegsels; with them when there is nothing else
     */
    static List<String> kernwoorden(String naam) {
        List<String> woorden = woorden(naam);
        List<String> kern =
                woorden.stream().filter(woord -> !VOORVOEGSELS.contains(woord)).toList();
        return kern.isEmpty() ? woorden : kern;
    }

    /**
     * @param geslachtsnaam a surname as written
     * @return its key: the words that matter in one, "brestnaarkempen"
     */
    static String sleutel(String geslachtsnaam) {
        return String.join("", kernwoorden(geslachtsnaam));
    }

    /**
     * @param voornamen given names as written
     * @return the words with single spaces between them
     */
    static String voornamen(String voornamen) {
        return String.join(" ", woorden(voornamen));
    }

    /**
     * @param straat a street as written
     * @return its key: the words in one, with "str." written in full
     */
    public static String straat(String straat) {
        return woorden(straat).stream()
                .map(woord -> woord.replaceFirst("(?<=.{3})str$", "straat"))
                .map(woord -> woord.equals("str") ? "straat" : woord)
                .collect(Collectors.joining());
    }

    /**
     * @param sleutel the key of a surname
     * @return how it sounds (Kölner Phonetik); empty when it is not in Latin letters
     */
    static String klank(String sleutel) {
        return new ColognePhonetic().colognePhonetic(sleutel);
    }
}
