package nl.samenspraak.meldpunt.melding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The name of a melder, or what was said of somebody who is described, as it is looked for: without capitals, accents and signs. It is found by its last word, because people leave out the rest
 * or write it otherwise.
 *
 * @param woorden the words, in order; empty when there is no letter in it
 */
public record Melderzoeknaam(List<String> woorden) {

    /** The most characters in {@link #sleutel}. */
    public static final int LANGSTE = 120;

    public Melderzoeknaam {
        woorden = List.copyOf(woorden);
    }

    /**
     * @param naam a name as it was typed
     * @return how it is looked for
     */
    public static Melderzoeknaam van(String naam) {
        String kaal = Normalizer.normalize(naam, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
        return new Melderzoeknaam(kaal.isEmpty() ? List.of() : Arrays.asList(kaal.split(" ")));
    }

    /** @return by what it is found; empty when there is nothing to look for */
    public String sleutel() {
        return woorden.isEmpty() ? "" : woorden.get(woorden.size() - 1);
    }

    /** @return all words, each between spaces, so that one is found in it by itself */
    public String zin() {
        return " " + String.join(" ", woorden) + " ";
    }

    /**
     * @param gezocht what is looked for
     * @return whether every word of that is in this name
     */
    public boolean heeft(Melderzoeknaam gezocht) {
        return woorden.containsAll(gezocht.woorden);
    }
}
