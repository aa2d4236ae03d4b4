package nl.samenspraak.meldpunt.bericht;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * A text with places to fill in, between braces. What is filled in is put there as it is and is not read for places again, so
 * that nobody can write one into a melding.
 *
 * @param onderwerp the subject
 * @param tekst the text
 */
public record Sjabloon(String onderwerp, String tekst) {

    private static final Pattern PLEK = Pattern.compile("\\{(\\w+)}");

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in {@code meldpuntberichten.yaml} does not fit */
    public static Map<Berichtsoort, Sjabloon> lees(Referentiebestand bestand) {
        return bestand.lees("meldpuntberichten.yaml", blad -> {
            blad.tekst("versie");
            Map<Berichtsoort, Sjabloon> gelezen = new EnumMap<>(Berichtsoort.class);
            for (Blad rij : blad.bladen("berichten")) {
                Sjabloon sjabloon = new Sjabloon(rij.tekst("onderwerp"), rij.tekst("tekst"));
                rij.keuze("code", Berichtsoort::vanCode).ifPresent(soort -> {
                    sjabloon.toets(soort, rij);
                    gelezen.put(soort, sjabloon);
                });
            }
            for (Berichtsoort soort : Berichtsoort.values()) {
                if (!gelezen.containsKey(soort)) {
                    blad.fout("berichten", "mist de tekst " + soort);
                }
            }
            return gelezen;
        });
    }

    private void toets(Berichtsoort soort, Blad rij) {
        Set<String> gebruikt = plekken();
        Set<String> verwacht = new TreeSet<>(soort.plekken());
        if (!gebruikt.equals(verwacht)) {
            rij.fout("tekst", "gebruikt " + gebruikt + ", maar hier horen " + verwacht);
        }
    }

    private Set<String> plekken() {
        return PLEK.matcher(onderwerp + tekst)
                .results()
                .map(plek -> plek.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Bericht vul(Map<String, String> invulling) {
        return new Bericht(vul(onderwerp, invulling), vul(tekst, invulling));
    }

    private static String vul(String sjabloon, Map<String, String> invulling) {
        return PLEK.matcher(sjabloon)
                .replaceAll((MatchResult plek) -> Matcher.quoteReplacement(invulling.getOrDefault(plek.group(1), "")));
    }
}
