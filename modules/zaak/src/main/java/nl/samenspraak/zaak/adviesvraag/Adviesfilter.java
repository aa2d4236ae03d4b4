package nl.samenspraak.zaak.adviesvraag;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which part of which list of questions somebody wants to see.
 *
 * @param wachtend whether those that wait for an answer are meant, or the others
 * @param woorden each stands somewhere in what was said in the question, in lower case
 * @param vanaf how many to skip
 */
public record Adviesfilter(boolean wachtend, List<String> woorden, int vanaf) implements Serializable {

    /** The most questions on one page. */
    public static final int BLAD = 25;

    /** More words than this make the question to the database no narrower. */
    private static final int MEESTE_WOORDEN = 8;

    public Adviesfilter {
        woorden = List.copyOf(woorden);
        if (vanaf < 0) {
            throw new IllegalArgumentException("Geen bladzijde van een lijst");
        }
    }

    /**
     * @param wachtend whether those that wait for an answer are meant, or the others
     * @param getypt words, as somebody typed them
     * @param vanaf how many to skip
     * @return that part of the list
     */
    public static Adviesfilter van(boolean wachtend, String getypt, int vanaf) {
        return new Adviesfilter(
                wachtend,
                Arrays.stream(getypt.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(woord -> !woord.isEmpty())
                        .distinct()
                        .limit(MEESTE_WOORDEN)
                        .toList(),
                vanaf);
    }
}
