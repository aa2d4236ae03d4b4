package nl.samenspraak.coordinatie.brieven;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.brieven.Briefveld;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.coordinatie.betrokkenen.Gezinsrol;
import nl.samenspraak.coordinatie.dossier.Stopgrond;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * The words of the letters of a coördinatie: {@code planbrieven.yaml}. What a letter has to name, has to be in it; a place that nobody fills may not
 * be.
 */
@ApplicationScoped
class Planbriefwoorden {

    private static final String BESTAND = "planbrieven.yaml";
    private static final List<String> VAST = List.of(
            "groet", "functie", "namens", "aanhef", "aanhefPartij", "inwoner", "ouders", "aanhefOuders", "gezagOver");

    /** Code of the field with the address: it stands on the envelope, and not in what the letter says. */
    static final String ADRES = "adres";

    /** What each part has to name. */
    private static final Map<String, Set<String>> ONDERDELEN = Map.ofEntries(
            Map.entry("rechten", Set.of("fg")),
            Map.entry("wet-onderzoek", Set.of("grondslag")),
            Map.entry("wet-toestemming", Set.of("grondslag")),
            Map.entry("coordinator-pool", Set.of("coordinator", "sinds")),
            Map.entry("coordinator-partij", Set.of("coordinator", "organisatie", "sinds")),
            Map.entry("coordinator-afgezien", Set.of()),
            Map.entry("bereikbaar", Set.of("contact")),
            Map.entry("afzien", Set.of()),
            Map.entry("vervolg", Set.of("tekst")),
            Map.entry("ontvangers-inwoner", Set.of("partijen")),
            Map.entry("ontvangers-inwoner-geen", Set.of()),
            Map.entry("ontvangers-gezinslid", Set.of("naam", "partijen")),
            Map.entry("ontvangers-gezinslid-geen", Set.of("naam")),
            Map.entry("gezinslid-zelf", Set.of("naam", "relatie")),
            Map.entry("gezinslid-kind", Set.of("naam", "relatie")),
            Map.entry("gezinslid-gezag", Set.of("naam", "gezinslid")));

    /** What a letter has to name, beside its fields. */
    private static final Map<Planbriefsoort, Set<String>> PLEKKEN = Map.of(
            Planbriefsoort.BEGIN,
            Set.of(
                    "nummer",
                    "begonnen",
                    "wie",
                    "bereikbaar",
                    "afzien",
                    "wet",
                    "verantwoordelijke",
                    "ontvangers",
                    "bewaren",
                    "rechten"),
            Planbriefsoort.OPVOLGING,
            Set.of("nummer", "wie", "bereikbaar", "afzien", "verantwoordelijke", "rechten"),
            Planbriefsoort.GEZINSLID,
            Set.of("nummer", "over", "noodzaak", "ontvangers", "wet", "verantwoordelijke", "bewaren", "rechten"),
            Planbriefsoort.STOP,
            Set.of("nummer", "gestopt", "grond", "reden", "vervolg", "bewaren", "rechten"),
            Planbriefsoort.STOP_PARTIJ,
            Set.of("nummer", "naam", "geboren", "gestopt", "vervolg"));

    private Rechten rechten;
    private String versie = "";
    private Map<String, String> vast = Map.of();
    private Map<Planbriefsoort, Briefsjabloon> brieven = Map.of();
    private Map<String, Briefsjabloon> onderdelen = Map.of();
    private Map<Gezinsrol, String> relaties = Map.of();
    private Map<Stopgrond, String> gronden = Map.of();

    Planbriefwoorden() {
        // The container makes its proxy with this.
    }

    @Inject
    Planbriefwoorden(Rechten rechten) {
        this.rechten = rechten;
    }

    Planbriefwoorden(Referentiebestand bestand) {
        lees(bestand);
    }

    @PostConstruct
    void lees() {
        lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the words before anyone asks for them.
    }

    private void lees(Referentiebestand bestand) {
        bestand.lees(BESTAND, blad -> {
            versie = blad.tekst("versie", Blad.LANGSTE_VERSIE);
            vast = VAST.stream().collect(Collectors.toMap(woord -> woord, blad::tekst));
            relaties = blad.woorden("relaties", Gezinsrol.class);
            gronden = blad.woorden("gronden", Stopgrond.class);
            onderdelen = onderdelen(blad);
            brieven = brieven(blad);
            return versie;
        });
    }

    private static Map<String, Briefsjabloon> onderdelen(Blad blad) {
        Map<String, Briefsjabloon> gelezen = new LinkedHashMap<>();
        for (Blad rij : blad.bladen("onderdelen")) {
            String code = rij.tekst("code", Blad.LANGSTE_CODE);
            Briefsjabloon deel = Briefsjabloon.van("", rij.tekst("tekst"), List.of());
            keur(rij, deel.plekken(), ONDERDELEN.getOrDefault(code, Set.of()));
            gelezen.put(code, deel);
        }
        ONDERDELEN.keySet().stream()
                .filter(code -> !gelezen.containsKey(code))
                .sorted()
                .forEach(code -> blad.fout("onderdelen", "mist '" + code + "'"));
        return gelezen;
    }

    private static Map<Planbriefsoort, Briefsjabloon> brieven(Blad blad) {
        Map<Planbriefsoort, Briefsjabloon> gelezen = new EnumMap<>(Planbriefsoort.class);
        for (Blad rij : blad.bladen("brieven")) {
            Briefsjabloon sjabloon = Briefsjabloon.lees(rij);
            rij.keuze("code", code -> Planbriefsoort.van(code).orElseThrow(IllegalArgumentException::new))
                    .ifPresent(soort -> {
                        Set<String> hoort = new TreeSet<>(PLEKKEN.get(soort));
                        sjabloon.velden().stream()
                                .map(Briefveld::code)
                                .filter(code -> !code.equals(ADRES))
                                .forEach(hoort::add);
                        keur(rij, sjabloon.plekken(), hoort);
                        gelezen.put(soort, sjabloon);
                    });
        }
        for (Planbriefsoort soort : Planbriefsoort.values()) {
            if (!gelezen.containsKey(soort)) {
                blad.fout("brieven", "mist '" + soort.code() + "'");
            }
        }
        return gelezen;
    }

    private static void keur(Blad rij, Set<String> gebruikt, Set<String> hoort) {
        Set<String> onbekend = new TreeSet<>(gebruikt);
        onbekend.removeAll(hoort);
        onbekend.remove("gemeente");
        if (!onbekend.isEmpty()) {
            rij.fout("tekst", "gebruikt onbekende plekken: " + onbekend);
        }
        Set<String> ontbreekt = new TreeSet<>(hoort);
        ontbreekt.removeAll(gebruikt);
        if (!ontbreekt.isEmpty()) {
            rij.fout("tekst", "moet ook noemen: " + ontbreekt);
        }
    }

    String versie() {
        return versie;
    }

    /** @return one of the words that stand by themselves */
    String vast(String woord) {
        return vast.get(woord);
    }

    Briefsjabloon brief(Planbriefsoort soort) {
        return brieven.get(soort);
    }

    List<Tekstdeel> onderdeel(String code, Map<String, String> zinnen) {
        return onderdeel(code, zinnen, Map.of());
    }

    List<Tekstdeel> onderdeel(String code, Map<String, String> zinnen, Map<String, List<Tekstdeel>> blokken) {
        return onderdelen.get(code).vul(zinnen, blokken);
    }

    String relatie(Gezinsrol rol) {
        return relaties.get(rol);
    }

    String stopgrond(Stopgrond grond) {
        return gronden.get(grond);
    }
}
