package nl.samenspraak.zaak.noodzaak;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * Which words are no reason: {@code noodzaak.yaml}.
 *
 * @param minstens so many different words has a reason at least, beside {@link #vulwoorden}
 * @param minstensNaast so many has it at least beside what goes for every case
 * @param stoplappen what goes for every case and so says nothing, the longest first
 * @param vulwoorden words that are no reason by themselves
 * @param voorbeelden answers, and the code of what is said of each
 */
record Noodzaakwoorden(
        int minstens,
        int minstensNaast,
        List<String> stoplappen,
        Set<String> vulwoorden,
        Map<String, String> voorbeelden) {

    private static final String GOED = "goed";
    private static final Pattern STREEPJES = Pattern.compile("(.)\\1{3,}");
    private static final double ZO_GOED_ALS_HETZELFDE = 0.8;
    private static final int HERHALING = 3;

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in it does not fit, or an example turns out otherwise */
    static Noodzaakwoorden lees(Referentiebestand bestand) {
        return bestand.lees("noodzaak.yaml", blad -> {
            blad.tekst("versie", Blad.LANGSTE_VERSIE);
            List<String> stoplappen = blad.teksten("stoplappen").stream()
                    .map(zin -> String.join(" ", woorden(zin)))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            Map<String, String> voorbeelden = new LinkedHashMap<>();
            Noodzaakwoorden woorden = new Noodzaakwoorden(
                    blad.getal("minstensWoorden"),
                    blad.getal("minstensNaast"),
                    stoplappen,
                    new LinkedHashSet<>(blad.teksten("vulwoorden")),
                    voorbeelden);
            for (Blad rij : blad.bladen("voorbeelden")) {
                String antwoord = rij.tekstMisschien("antwoord").orElse("");
                String verwacht = rij.tekst("uitkomst");
                voorbeelden.put(antwoord, verwacht);
                String gevonden = woorden.fout(antwoord).map(Noodzaakfout::code).orElse(GOED);
                if (!gevonden.equals(verwacht)) {
                    rij.fout("uitkomst", "zou '" + gevonden + "' zijn voor '" + antwoord + "'");
                }
            }
            return woorden;
        });
    }

    /**
     * @param antwoord an answer
     * @return why it is no reason; empty when it is one
     */
    Optional<Noodzaakfout> fout(String antwoord) {
        List<String> woorden = woorden(antwoord);
        if (woorden.isEmpty()) {
            return Optional.of(Noodzaakfout.LEEG);
        }
        String plat = String.join(" ", woorden);
        List<String> over = zonderStoplappen(plat);
        boolean stoplap = over.size() < woorden.size();
        List<String> inhoud = over.stream()
                .filter(woord -> !vulwoorden.contains(woord))
                .distinct()
                .toList();
        if (stoplap && inhoud.size() < minstensNaast) {
            return Optional.of(Noodzaakfout.STOPLAP);
        }
        if (isHerhaald(woorden, plat)) {
            return Optional.of(Noodzaakfout.HERHAALD);
        }
        return inhoud.size() < minstens ? Optional.of(Noodzaakfout.TE_KORT) : Optional.empty();
    }

    private List<String> zonderStoplappen(String plat) {
        String over = " " + plat + " ";
        for (String stoplap : stoplappen) {
            over = over.replace(" " + stoplap + " ", "  ");
        }
        return Arrays.stream(over.split(" ")).filter(woord -> !woord.isEmpty()).toList();
    }

    /** One character over and over, or one word that is most of what was typed. */
    private static boolean isHerhaald(List<String> woorden, String plat) {
        if (STREEPJES.matcher(plat).find()) {
            return true;
        }
        Map<String, Integer> keren = new HashMap<>();
        woorden.forEach(woord -> keren.merge(woord, 1, Integer::sum));
        int meest = keren.values().stream().max(Integer::compare).orElse(0);
        return meest >= HERHALING && meest * 2 > woorden.size();
    }

    /**
     * @param een an answer
     * @param ander another
     * @return whether they say the same in nearly the same words
     */
    static boolean isHetzelfde(String een, String ander) {
        Set<String> links = new LinkedHashSet<>(woorden(een));
        Set<String> rechts = new LinkedHashSet<>(woorden(ander));
        if (links.isEmpty() || rechts.isEmpty()) {
            return false;
        }
        Set<String> samen = new LinkedHashSet<>(links);
        samen.retainAll(rechts);
        Set<String> alles = new LinkedHashSet<>(links);
        alles.addAll(rechts);
        return samen.size() >= ZO_GOED_ALS_HETZELFDE * alles.size();
    }

    /** In lower case and without accents; a dot between letters joins them, so that n.v.t. is one word. */
    private static List<String> woorden(String tekst) {
        String plat = Normalizer.normalize(tekst, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\b(\\p{L})\\.(?=\\p{L}(\\.|\\b))", "$1");
        return new ArrayList<>(Arrays.stream(plat.split("[^\\p{L}\\p{N}]+"))
                .filter(woord -> !woord.isEmpty())
                .toList());
    }
}
