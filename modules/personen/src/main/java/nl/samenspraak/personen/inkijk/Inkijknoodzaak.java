package nl.samenspraak.personen.inkijk;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * Why it is necessary to look (R-ALG-27). Whoever builds the noodzaaktoets of a case hands its four answers over here; none may be empty, short,
 * a stock phrase, or the same as another.
 *
 * @param doel what the answer is for
 * @param nodig why that cannot be done without it
 * @param lichter why nothing lighter will do, such as asking the person
 * @param evenredig why it weighs up against what it means for the person
 */
public record Inkijknoodzaak(String doel, String nodig, String lichter, String evenredig) implements Serializable {

    /** The most characters in an answer. */
    public static final int LANGSTE = 500;

    private static final int KORTSTE = 15;

    private static final Set<String> DOODDOENERS = Set.of(
            "handig",
            "dat is handig",
            "dit is handig",
            "omdat het handig is",
            "het is handig",
            "is nodig",
            "het is nodig",
            "dit is nodig",
            "niet van toepassing",
            "zie hierboven",
            "zie boven",
            "voor het dossier",
            "voor mijn werk",
            "voor de zekerheid",
            "ter controle",
            "standaard procedure",
            "standaardprocedure");

    /** @throws OngeldigeWaarde when an answer says nothing */
    public Inkijknoodzaak {
        doel = eis(doel);
        nodig = eis(nodig);
        lichter = eis(lichter);
        evenredig = eis(evenredig);
        if (Set.copyOf(List.of(doel, nodig, lichter, evenredig).stream()
                                .map(Inkijknoodzaak::kaal)
                                .toList())
                        .size()
                < 4) {
            throw new OngeldigeWaarde("Geef op elke vraag een eigen antwoord.");
        }
    }

    /**
     * @param antwoord what somebody wrote
     * @return it, without spaces around it
     * @throws OngeldigeWaarde when it says nothing
     */
    static String eis(String antwoord) {
        String tekst = antwoord == null ? "" : antwoord.strip();
        if (tekst.isEmpty()) {
            throw new OngeldigeWaarde("Leg dit uit. De inwoner kan het lezen.");
        }
        if (tekst.length() > LANGSTE) {
            throw new OngeldigeWaarde("Leg dit uit in ten hoogste " + LANGSTE + " tekens.");
        }
        String kaal = kaal(tekst);
        if (kaal.length() < KORTSTE
                || DOODDOENERS.contains(kaal)
                || kaal.chars().distinct().count() < 5) {
            throw new OngeldigeWaarde("Schrijf op wat hier geldt, in een zin die de inwoner begrijpt."
                    + " \"Handig\" of \"nodig\" is geen reden.");
        }
        return tekst;
    }

    private static String kaal(String tekst) {
        return tekst.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]", "")
                .replaceAll(" +", " ")
                .strip();
    }
}
