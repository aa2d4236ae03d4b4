package nl.samenspraak.zaak.naam;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * Which words are not in the name of one person: {@code namen.yaml}.
 *
 * @param geenNaam words of several people, or of nobody in particular, in lower case
 * @param voorvoegsels what stands before a surname and is none by itself, in lower case
 */
record Naamwoorden(Set<String> geenNaam, Set<String> voorvoegsels) {

    /** Letters of any script, and what people write between them. */
    private static final Pattern TEKENS = Pattern.compile("[\\p{L}\\p{M}\\p{Zs}'’`.,()\\-]+");

    private static final Pattern TWEE_LETTERS = Pattern.compile("\\p{L}\\p{M}*\\p{L}");

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in it does not fit, or an example turns out otherwise */
    static Naamwoorden lees(Referentiebestand bestand) {
        return bestand.lees("namen.yaml", blad -> {
            blad.tekst("versie", Blad.LANGSTE_VERSIE);
            Naamwoorden woorden =
                    new Naamwoorden(Set.copyOf(blad.teksten("geenNaam")), Set.copyOf(blad.teksten("voorvoegsels")));
            for (Blad rij : blad.bladen("voorbeelden")) {
                String naam = rij.tekst("naam");
                rij.jaOfNee("een")
                        .filter(verwacht -> verwacht != woorden.isVanEenPersoon(naam))
                        .ifPresent(anders -> rij.fout("een", "is anders voor '" + naam + "'"));
            }
            return woorden;
        });
    }

    boolean isVanEenPersoon(String naam) {
        return TEKENS.matcher(naam).matches()
                && TWEE_LETTERS.matcher(naam).find()
                && !heeftWoord(naam)
                && !isOpsomming(naam);
    }

    /** A comma may stand between a surname and what comes before it, and not between two people. */
    private boolean isOpsomming(String naam) {
        String[] delen = naam.split(",", -1);
        return delen.length > 2 || delen.length == 2 && Arrays.stream(delen).allMatch(deel -> namen(deel) > 1);
    }

    private long namen(String deel) {
        return Arrays.stream(deel.strip().split("\\p{Zs}+"))
                .filter(woord -> woord.length() > 1 && Character.isUpperCase(woord.codePointAt(0)))
                .filter(woord -> !woord.contains(".") && !voorvoegsels.contains(woord.toLowerCase(Locale.ROOT)))
                .count();
    }

    private boolean heeftWoord(String naam) {
        return Arrays.stream(naam.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}.]+"))
                .anyMatch(geenNaam::contains);
    }
}
