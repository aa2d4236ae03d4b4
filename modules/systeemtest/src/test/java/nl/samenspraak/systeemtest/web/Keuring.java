package nl.samenspraak.systeemtest.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges answers, of all who send at the same time, and counts them: what was sent to whom would prove nothing if every answer were a refusal. */
final class Keuring {

    private static final Pattern VERRAADT =
            Pattern.compile("\\b[A-Z]\\w+Exception\\b|\\(\\w+\\.java:\\d+\\)|\\bjava\\.(?:lang|util|time|sql|io)\\."
                    + "|\\b(?:org|com|net|nl|fish)(?:\\.[a-z]\\w*)+\\.[A-Z]\\w+|\\bnl\\.samenspraak\\.[a-z]");
    private static final int GELUKT = 200;

    private final List<String> klachten = new ArrayList<>();
    private final Map<String, Map<Integer, Integer>> perWie = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> perPagina = new TreeMap<>();

    /**
     * @param wie who sent it, under which pet
     * @param pad the page to which it went
     * @param vraag all that was sent, to send it again
     */
    synchronized void keur(String wie, String pad, String vraag, HttpResponse<String> antwoord) {
        int status = antwoord.statusCode();
        perWie.computeIfAbsent(wie, nieuw -> new TreeMap<>()).merge(status, 1, Integer::sum);
        perPagina.computeIfAbsent(pad, nieuw -> new TreeMap<>()).merge(status, 1, Integer::sum);
        Matcher verraad = VERRAADT.matcher(antwoord.body());
        boolean verraadt = verraad.find();
        // A failure of a part of a page is answered with 200, and its number.
        if (status >= 500
                || verraadt
                || antwoord.headers().firstValue("X-Kenmerk").isPresent()) {
            String wat = verraadt ? " en zei " + rondom(antwoord.body(), verraad) : "";
            klachten.add(wie + ": " + vraag + " gaf " + status + wat);
        }
    }

    synchronized void zonderAntwoord(String wie, String vraag, Exception waarom) {
        klachten.add(wie + ": " + vraag + " gaf geen antwoord: " + waarom);
    }

    private static String rondom(String tekst, Matcher plek) {
        return tekst.substring(Math.max(0, plek.start() - 80), Math.min(tekst.length(), plek.end() + 120));
    }

    /** @return what went wrong, each with the request that did it */
    synchronized List<String> klachten() {
        return List.copyOf(klachten);
    }

    synchronized int verzoeken() {
        return perWie.values().stream().mapToInt(Keuring::som).sum();
    }

    /** @return how much of what each sent was answered with a page, in percents */
    synchronized Map<String, Integer> geluktPerWie() {
        return perWie.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        wie -> 100 * wie.getValue().getOrDefault(GELUKT, 0) / som(wie.getValue()),
                        (een, ander) -> een,
                        TreeMap::new));
    }

    /** @return the pages that were given at least once */
    synchronized TreeSet<String> getoond() {
        return perPagina.entrySet().stream()
                .filter(pagina -> pagina.getValue().containsKey(GELUKT))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return how many answers of which status, for who sent them and for each page */
    synchronized String overzicht() {
        Map<Integer, Integer> alles = new TreeMap<>();
        perWie.values().forEach(van -> van.forEach((status, aantal) -> alles.merge(status, aantal, Integer::sum)));
        return verzoeken() + " verzoeken: " + alles + regels(perWie) + regels(perPagina);
    }

    private static String regels(Map<String, Map<Integer, Integer>> aantallen) {
        return aantallen.entrySet().stream()
                .map(van -> "\n  " + van.getKey() + " " + van.getValue())
                .collect(Collectors.joining());
    }

    private static int som(Map<Integer, Integer> aantallen) {
        return aantallen.values().stream().mapToInt(Integer::intValue).sum();
    }
}
