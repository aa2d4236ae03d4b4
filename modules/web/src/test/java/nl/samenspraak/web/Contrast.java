package nl.samenspraak.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a tokens.css with the pairs it declares, and measures them as WCAG 2.2 (relative luminance) says. */
final class Contrast {

    /** Two colours that meet on a screen, and the contrast they must at least have. */
    record Paar(double eis, String voor, String achter) {}

    private static final Pattern KLEUR = Pattern.compile("--samen-([a-z0-9-]+-color):\\s*(#[0-9a-f]{6})\\s*;");
    private static final Pattern PAAR = Pattern.compile("@contrast\\s+([0-9.]+)\\s+(\\S+)\\s+on\\s+(\\S+)");
    private static final Pattern SIER = Pattern.compile("@decor\\s+(\\S+)");

    private final Map<String, Integer> kleuren = new HashMap<>();
    private final List<Paar> paren;
    private final List<String> sier;

    Contrast(String css) {
        Matcher kleur = KLEUR.matcher(css);
        while (kleur.find()) {
            kleuren.put(kleur.group(1), Integer.parseInt(kleur.group(2).substring(1), 16));
        }
        paren = PAAR.matcher(css)
                .results()
                .map(paar -> new Paar(Double.parseDouble(paar.group(1)), paar.group(2), paar.group(3)))
                .toList();
        sier = SIER.matcher(css)
                .results()
                .map((MatchResult naam) -> naam.group(1))
                .toList();
    }

    List<Paar> paren() {
        return paren;
    }

    double van(Paar paar) {
        double voor = helderheid(kleur(paar.voor()));
        double achter = helderheid(kleur(paar.achter()));
        return (Math.max(voor, achter) + 0.05) / (Math.min(voor, achter) + 0.05);
    }

    /** Colours of which nobody said what they meet. */
    Set<String> zonderPaar() {
        Set<String> over = new TreeSet<>(kleuren.keySet());
        paren.stream().flatMap(paar -> Stream.of(paar.voor(), paar.achter())).forEach(over::remove);
        sier.forEach(over::remove);
        return over;
    }

    private int kleur(String naam) {
        Integer kleur = kleuren.get(naam);
        if (kleur == null) {
            throw new IllegalArgumentException("Geen kleur: " + naam);
        }
        return kleur;
    }

    private static double helderheid(int rgb) {
        return 0.2126 * lineair(rgb >> 16 & 255) + 0.7152 * lineair(rgb >> 8 & 255) + 0.0722 * lineair(rgb & 255);
    }

    private static double lineair(int kanaal) {
        double deel = kanaal / 255.0;
        return deel <= 0.04045 ? deel / 12.92 : Math.pow((deel + 0.055) / 1.055, 2.4);
    }
}
