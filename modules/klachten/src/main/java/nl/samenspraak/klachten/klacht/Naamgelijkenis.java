package nl.samenspraak.klachten.klacht;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two names may be those of the same person (9:7; R-KLA-05). A klager knows a name and no account, and writes it as he heard it; who
 * handles, hears or advises is held against it in one way.
 */
public final class Naamgelijkenis {

    private static final int KORTSTE = 3;

    /** Parts of names that stand in any text. */
    private static final Set<String> GEEN_NAAM =
            Set.of("van", "von", "den", "der", "des", "het", "ter", "ten", "aan", "bij", "uit", "voor", "over", "tot");

    private Naamgelijkenis() {}

    /**
     * @param tekst a name, or a text with names
     * @return the same, however it is written: without capitals, marks on letters, or more than one space
     */
    public static String plat(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /**
     * @param tekst a name, or a text with names
     * @return the parts of it by which people are called
     */
    public static Set<String> delen(String tekst) {
        return Arrays.stream(plat(tekst).split("[^\\p{L}]+"))
                .filter(woord -> woord.length() >= KORTSTE && !GEEN_NAAM.contains(woord))
                .collect(Collectors.toSet());
    }

    /**
     * @param een a name
     * @param ander another, or a text with names
     * @return whether they have a part in common by which people are called
     */
    public static boolean lijken(String een, String ander) {
        Set<String> delen = delen(ander);
        return delen(een).stream().anyMatch(delen::contains);
    }
}
