package nl.samenspraak.meldpunt.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * Tells where a text may say who the melder is, for whoever gives it to somebody who may not know that (R-MEL-05): the name, the telephone number,
 * own words as "mijn zoon" or "liet mij niet binnen", and who told it, as "haar zoon belde". A hint and no more: only a person can tell whether it is
 * so, and nothing is held back.
 */
@ApplicationScoped
public class Melderwoorden {

    private static final String BESTAND = "melderwoorden.yaml";
    private static final int KORTSTE_NAAMDEEL = 3;

    /** Without its country and its first zero. */
    private static final int CIJFERS = 9;

    private static final String MISSCHIEN_EEN_WOORD = "(?:\\s+[\\p{L}-]+)?";

    private static final Pattern NUMMER = Pattern.compile("\\+?[0-9][0-9 ()./-]{7,}[0-9]");

    private Pattern woorden;
    private Pattern eigenWoorden;

    Melderwoorden() {
        // The container makes its proxy with this.
    }

    @Inject
    public Melderwoorden(Rechten rechten) {
        this(rechten.bestand());
    }

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when the list does not fit */
    public Melderwoorden(Referentiebestand bestand) {
        List<Pattern> gelezen = bestand.lees(BESTAND, blad -> {
            blad.tekst("versie", Blad.LANGSTE_VERSIE);
            String relatie = keuze(blad, "relaties");
            String vanIemand = keuze(blad, "van-de-ander") + MISSCHIEN_EEN_WOORD + "\\s+" + relatie;
            String vertelt = keuze(blad, "vertelt");
            String verraadt =
                    "(?:" + keuze(blad, "bezit") + MISSCHIEN_EEN_WOORD + "|" + keuze(blad, "ik") + ")\\s+" + relatie
                            + "|" + vanIemand + MISSCHIEN_EEN_WOORD + "\\s+" + vertelt
                            + "|" + vertelt + "\\s+" + vanIemand;
            String overZichzelf = verraadt + "|" + keuze(blad, "mij") + MISSCHIEN_EEN_WOORD;
            return List.of(heel(overZichzelf), heel(overZichzelf + "|" + keuze(blad, "ik-zelf") + MISSCHIEN_EEN_WOORD));
        });
        woorden = gelezen.get(0);
        eigenWoorden = gelezen.get(1);
    }

    private static Pattern heel(String woorden) {
        return Pattern.compile(
                "(?<![\\p{L}])(?:" + woorden + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String keuze(Blad blad, String veld) {
        return blad.teksten(veld).stream()
                .map(woord ->
                        Arrays.stream(woord.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the list before somebody needs it.
    }

    /**
     * @param tekst a text about a melding, of whoever handles it: "ik" is not the melder in it
     * @param melder who reported it
     * @return the parts of the text that may say so, as they stand there
     */
    public List<String> in(String tekst, Melder melder) {
        return in(tekst, woorden, melder);
    }

    /**
     * @param tekst what the melder said
     * @param melder who reported it
     * @return the parts of the text that may say so, as they stand there
     */
    public List<String> inEigenWoorden(String tekst, Melder melder) {
        return in(tekst, eigenWoorden, melder);
    }

    private static List<String> in(String tekst, Pattern woorden, Melder melder) {
        Set<String> delen = new LinkedHashSet<>();
        woorden.matcher(tekst).results().map(MatchResult::group).forEach(delen::add);
        naam(tekst, melder).forEach(delen::add);
        nummers(tekst, melder).forEach(delen::add);
        return List.copyOf(delen);
    }

    private static Stream<String> naam(String tekst, Melder melder) {
        String achternaam = melder.naam().replaceAll(".*[ .]", "");
        return achternaam.length() < KORTSTE_NAAMDEEL
                ? Stream.empty()
                : Pattern.compile(
                                "(?<![\\p{L}])[\\p{L}]*" + Pattern.quote(achternaam.toLowerCase(Locale.ROOT))
                                        + "[\\p{L}]*",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(tekst)
                        .results()
                        .map(MatchResult::group);
    }

    private static Stream<String> nummers(String tekst, Melder melder) {
        if (melder.telefoon() == null) {
            return Stream.empty();
        }
        String eigen = einde(melder.telefoon().weergave());
        return NUMMER.matcher(tekst)
                .results()
                .map(MatchResult::group)
                .filter(nummer -> einde(nummer).equals(eigen));
    }

    private static String einde(String nummer) {
        String cijfers = nummer.replaceAll("[^0-9]", "");
        return cijfers.substring(Math.max(0, cijfers.length() - CIJFERS));
    }
}
