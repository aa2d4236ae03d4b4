package nl.samenspraak.personen.register;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A street as someone typed it while listening, to be held against the streets in the register: a letter may be wrong, and the name of who lives
 * there may stand before it.
 */
final class Straatvraag {

    /** A shorter street has to be typed as it is: with one other letter it is another one. */
    private static final int KORT = 5;

    private static final int LANG = 9;

    private static final int MEESTE = 3;
    private static final LevenshteinDistance AFSTAND = new LevenshteinDistance(2);

    private final List<Lezing> lezingen = new ArrayList<>();

    /**
     * One way to read it.
     *
     * @param naam what stands before the street; may be empty
     * @param straat key of the street
     */
    record Lezing(String naam, String straat) {}

    private record Gewogen(Lezing lezing, int afstand) {}

    /** @param getypt what was typed before the number */
    Straatvraag(String getypt) {
        String[] woorden = getypt.strip().split("[ ,]+");
        for (int van = 0; van < woorden.length; van++) {
            String straat = Zoeknaam.straat(String.join(" ", List.of(woorden).subList(van, woorden.length)));
            if (!straat.isEmpty()) {
                lezingen.add(new Lezing(String.join(" ", List.of(woorden).subList(0, van)), straat));
            }
        }
    }

    /**
     * @param straten keys of streets
     * @return those nearest to what was typed, with what is left of it; a few at most
     */
    List<Lezing> beste(List<String> straten) {
        List<Gewogen> gewogen = straten.stream()
                .flatMap(straat -> lezingen.stream()
                        .map(lezing ->
                                new Gewogen(new Lezing(lezing.naam(), straat), afstand(lezing.straat(), straat))))
                .filter(een -> een.afstand() >= 0)
                .toList();
        int kleinste = gewogen.stream().mapToInt(Gewogen::afstand).min().orElse(0);
        return gewogen.stream()
                .filter(een -> een.afstand() == kleinste)
                .map(Gewogen::lezing)
                .limit(MEESTE)
                .toList();
    }

    /** @return how many letters are wrong; -1 when it is another street */
    private static int afstand(String getypt, String straat) {
        int hoogstens = straat.length() < KORT ? 0 : straat.length() < LANG ? 1 : 2;
        int afstand = AFSTAND.apply(getypt, straat);
        return afstand <= hoogstens ? afstand : -1;
    }
}
