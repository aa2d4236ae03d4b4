package nl.samenspraak.brieven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.toegang.recht.Blad;

/**
 * A text with places to fill in. A place that stands alone in a paragraph becomes as many parts as it is filled with; one within a sentence
 * becomes text. What is filled in is never read for places or for markup again: nobody writes a heading into a letter of the municipality by
 * complaining.
 *
 * @param onderwerp the subject; empty for a part of a letter
 * @param delen the text
 * @param velden what the writer fills in
 */
public record Briefsjabloon(String onderwerp, List<Tekstdeel> delen, List<Briefveld> velden) {

    private static final Pattern PLEK = Pattern.compile("\\{([a-z-]+)}");

    /**
     * @param onderwerp the subject; empty for a part of a letter
     * @param tekst the text, as {@link Tekstdeel#lees} reads it
     * @param velden what the writer fills in
     * @return the text with its places
     */
    public static Briefsjabloon van(String onderwerp, String tekst, List<Briefveld> velden) {
        return new Briefsjabloon(onderwerp, Tekstdeel.lees(tekst), List.copyOf(velden));
    }

    /**
     * @param rij a letter in the reference data: its subject, its text and its fields
     * @return the text with its places
     */
    public static Briefsjabloon lees(Blad rij) {
        List<Briefveld> velden = new ArrayList<>();
        for (Blad veld : rij.bladen("velden")) {
            velden.add(new Briefveld(
                    veld.tekst("code"),
                    veld.tekst("label"),
                    veld.tekstMisschien("hint").orElse(""),
                    veld.tekstMisschien("verplicht").filter("true"::equals).isPresent(),
                    veld.tekstMisschien("standaard").orElse("")));
        }
        return van(rij.tekst("onderwerp"), rij.tekst("tekst"), velden);
    }

    /** @return the names of all places */
    public Set<String> plekken() {
        return plekken(Stream.concat(Stream.of(onderwerp), delen.stream().flatMap(Briefsjabloon::teksten))
                .collect(Collectors.joining(" ")));
    }

    /**
     * @param tekst a text
     * @return the names of its places
     */
    public static Set<String> plekken(String tekst) {
        return PLEK.matcher(tekst).results().map(plek -> plek.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * @param zinnen what to put in the places within a sentence
     * @param blokken what to put in the places that stand alone
     * @return the text, filled in
     */
    public List<Tekstdeel> vul(Map<String, String> zinnen, Map<String, List<Tekstdeel>> blokken) {
        return delen.stream()
                .flatMap(deel -> blok(deel, blokken).orElseGet(() -> List.of(vul(deel, zinnen))).stream())
                .toList();
    }

    /**
     * @param zinnen what to put in its places
     * @return the subject, filled in
     */
    public String onderwerp(Map<String, String> zinnen) {
        return vul(onderwerp, zinnen);
    }

    private static Optional<List<Tekstdeel>> blok(Tekstdeel deel, Map<String, List<Tekstdeel>> blokken) {
        if (!(deel instanceof Tekstdeel.Alinea alinea)) {
            return Optional.empty();
        }
        Matcher plek = PLEK.matcher(alinea.tekst());
        return plek.matches() ? Optional.ofNullable(blokken.get(plek.group(1))) : Optional.empty();
    }

    private static Tekstdeel vul(Tekstdeel deel, Map<String, String> zinnen) {
        if (deel instanceof Tekstdeel.Kop kop) {
            return new Tekstdeel.Kop(vul(kop.tekst(), zinnen));
        }
        if (deel instanceof Tekstdeel.Alinea alinea) {
            return new Tekstdeel.Alinea(vul(alinea.tekst(), zinnen));
        }
        if (deel instanceof Tekstdeel.Opsomming lijst) {
            return new Tekstdeel.Opsomming(
                    lijst.punten().stream().map(punt -> vul(punt, zinnen)).toList(), lijst.genummerd());
        }
        return deel;
    }

    private static Stream<String> teksten(Tekstdeel deel) {
        if (deel instanceof Tekstdeel.Kop kop) {
            return Stream.of(kop.tekst());
        }
        if (deel instanceof Tekstdeel.Opsomming lijst) {
            return lijst.punten().stream();
        }
        return deel instanceof Tekstdeel.Alinea alinea ? Stream.of(alinea.tekst()) : Stream.empty();
    }

    /**
     * @param tekst a text
     * @param zinnen what to put in its places
     * @return the text, filled in
     */
    public static String vul(String tekst, Map<String, String> zinnen) {
        return PLEK.matcher(tekst)
                .replaceAll((MatchResult plek) -> Matcher.quoteReplacement(zinnen.getOrDefault(plek.group(1), "")));
    }
}
