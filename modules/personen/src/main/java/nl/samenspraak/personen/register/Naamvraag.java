package nl.samenspraak.personen.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A name as someone typed it, to be held against the names in the register. It is not known which of its words are surname and
 * which given names, so every run of words is tried as the surname.
 */
final class Naamvraag {

    /** From here on two surnames are taken for the same one, written differently. */
    static final double DREMPEL = 0.85;

    private static final int MEESTE_WOORDEN = 12;
    private static final double GELIJKE_KLANK = 0.9;
    private static final double GEWICHT_GESLACHTSNAAM = 0.8;
    private static final double ALLEEN_VOORNAAM = 0.5;
    private static final JaroWinklerSimilarity GELIJKENIS = new JaroWinklerSimilarity();

    private record Lezing(String geslachtsnaam, List<String> voornamen) {}

    private final List<String> woorden;
    private final List<Lezing> lezingen;

    /**
     * @param naam what was typed
     * @throws OngeldigeWaarde when nobody has so long a name
     */
    public Naamvraag(String naam) {
        woorden = Zoeknaam.kernwoorden(naam);
        if (woorden.size() > MEESTE_WOORDEN) {
            throw new OngeldigeWaarde("Dit zijn te veel woorden voor een naam. Typ er hoogstens 12.");
        }
        lezingen = new ArrayList<>();
        for (int van = 0; van < woorden.size(); van++) {
            for (int tot = van + 1; tot <= woorden.size(); tot++) {
                List<String> rest = Stream.concat(
                                woorden.subList(0, van).stream(), woorden.subList(tot, woorden.size()).stream())
                        .toList();
                lezingen.add(new Lezing(String.join("", woorden.subList(van, tot)), rest));
            }
        }
    }

    /** @return how the surname may sound, for the database to put likely persons first */
    public Set<String> klanken() {
        return lezingen.stream()
                .map(lezing -> Zoeknaam.klank(lezing.geslachtsnaam()))
                .filter(klank -> !klank.isEmpty())
                .collect(Collectors.toSet());
    }

    /** @return the words that may be a given name, for the same */
    public List<String> woorden() {
        return woorden;
    }

    /**
     * @param namen the names of someone in the register
     * @return how well they fit: 1 for the same name, 0 for another one
     */
    public double gelijkenis(Zoekvelden namen) {
        return lezingen.stream()
                .mapToDouble(lezing -> gelijkenis(lezing, namen))
                .max()
                .orElse(0);
    }

    private static double gelijkenis(Lezing lezing, Zoekvelden namen) {
        List<String> voornamen = namen.voornamen();
        double geslachtsnaam = namen.geslachtsnamen().stream()
                .mapToDouble(naam -> gelijkenis(lezing.geslachtsnaam(), naam))
                .max()
                .orElse(0);
        if (geslachtsnaam >= DREMPEL) {
            double voornaam = lezing.voornamen().stream()
                    .mapToDouble(woord -> besteVoornaam(woord, voornamen))
                    .average()
                    .orElse(1);
            return GEWICHT_GESLACHTSNAAM * geslachtsnaam + (1 - GEWICHT_GESLACHTSNAAM) * voornaam;
        }
        boolean alleenVoornaam = lezing.voornamen().isEmpty() && voornamen.contains(lezing.geslachtsnaam());
        return alleenVoornaam ? ALLEEN_VOORNAAM : 0;
    }

    private static double besteVoornaam(String woord, List<String> voornamen) {
        return voornamen.stream()
                .mapToDouble(naam -> naam.startsWith(woord) ? 1 : gelijkenis(woord, naam))
                .max()
                .orElse(0);
    }

    /** Same letters, same sound, or letters that changed places or slipped. */
    private static double gelijkenis(String gevraagd, String geregistreerd) {
        if (gevraagd.equals(geregistreerd)) {
            return 1;
        }
        double letters = GELIJKENIS.apply(gevraagd, geregistreerd);
        String klank = Zoeknaam.klank(gevraagd);
        boolean klinktGelijk = !klank.isEmpty() && klank.equals(Zoeknaam.klank(geregistreerd));
        double score = klinktGelijk ? Math.max(GELIJKE_KLANK, letters) : letters;
        return score >= DREMPEL ? score : 0;
    }
}
