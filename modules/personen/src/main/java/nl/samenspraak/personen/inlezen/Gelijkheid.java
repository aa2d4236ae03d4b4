package nl.samenspraak.personen.inlezen;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.personen.Persoonsgegevens;

/**
 * Tells whether whoever comes with a BSN can be the one who has it in the register. A surname changes, and a date of birth is corrected; seldom
 * both at once. Other given names with all the rest the same may be a twin: that is asked. What is not known on one side contradicts nothing.
 */
final class Gelijkheid {

    private Gelijkheid() {}

    static boolean isDezelfde(Persoonsgegevens bekend, Persoonsgegevens nieuw) {
        return pastVoornaam(bekend.naam(), nieuw.naam())
                && (pastAchternaam(bekend.naam(), nieuw.naam())
                        || pastDatum(bekend.geboortedatum(), nieuw.geboortedatum()));
    }

    /** One of them may know fewer given names than the other. */
    private static boolean pastVoornaam(Persoonsnaam bekend, Persoonsnaam nieuw) {
        List<String> oud = woorden(bekend.voornamen());
        List<String> nu = woorden(nieuw.voornamen());
        return oud.isEmpty() || nu.isEmpty() || nu.contains(oud.get(0)) || oud.contains(nu.get(0));
    }

    private static boolean pastAchternaam(Persoonsnaam bekend, Persoonsnaam nieuw) {
        List<String> oud = woorden(bekend.geslachtsnaam());
        List<String> nu = woorden(nieuw.geslachtsnaam());
        return oud.isEmpty() || nu.isEmpty() || oud.equals(nu);
    }

    private static boolean pastDatum(Geboortedatum bekend, Geboortedatum nieuw) {
        return bekend.zoekbegin().startsWith(nieuw.zoekbegin())
                || nieuw.zoekbegin().startsWith(bekend.zoekbegin());
    }

    /** Spelling is no difference: marks and capitals do not count, and what joins words separates them. */
    private static List<String> woorden(String naam) {
        String plat = Normalizer.normalize(naam, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plat.split("[^\\p{L}]+"))
                .filter(woord -> !woord.isEmpty())
                .toList();
    }
}
