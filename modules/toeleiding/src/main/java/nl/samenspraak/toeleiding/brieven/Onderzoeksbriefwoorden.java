package nl.samenspraak.toeleiding.brieven;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.brieven.Briefveld;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.personen.Merk;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toeleiding.conclusie.Gegevenssoort;
import nl.samenspraak.toeleiding.conclusie.Meelezer;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.gezin.Gezinsrelatie;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Afwijsgrond;
import nl.samenspraak.toeleiding.stukken.Stukstand;
import nl.samenspraak.toeleiding.terugnemen.Terugneemgrond;

/**
 * The words of the letters of an onderzoek: {@code onderzoekbrieven.yaml}. What a letter has to name, has to be in it; a place that nobody fills may
 * not be.
 */
@ApplicationScoped
public class Onderzoeksbriefwoorden implements Meelezer {

    private static final String BESTAND = "onderzoekbrieven.yaml";
    private static final List<String> VAST = List.of(
            "aanhef",
            "inwoner",
            "gezagOver",
            "motiveringKop",
            "bevindingenKop",
            "gedeeldKop",
            "gevraagdKop",
            "gevraagd",
            "gevraagdNogNiet",
            "gevraagdGeenAntwoord",
            "gevraagdVervallen",
            "bronInwoner",
            "gewistGevraagd",
            "gewistGegeven",
            "bestreden",
            "coordinatieNummer",
            "vanUzelf",
            "oneens",
            "verklaringKop",
            "overdrachtOnderwerp",
            "zonderAdres",
            "teruggenomen");

    /** What goes to a helper; only here a client may be named in a part. */
    private static final String OVERDRACHT = "overdracht";

    private static final Set<String> IN_OVERDRACHT =
            Set.of("nummer", "gemeente", "ontvangen", "naam", "geboren", "adres", "woorden");

    /** What a part about a correction has to name: both versions, and why. */
    private static final Map<String, Set<String>> IN_CORRECTIE = Map.of(
            "correctie-ja", Set.of("datum", "oud", "nieuw", "reden"),
            "correctie-nee", Set.of("datum", "oud", "nieuw", "reden", "verklaring"),
            "verbetering", Set.of("datum", "oud", "nieuw"));

    /** With what the code of a part begins about something that is taken back. */
    static final String TERUGNAME = "terugname-";

    /** What a part about something that is taken back has to name. */
    private static final Map<String, Set<String>> IN_TERUGNAME = Map.of(
            TERUGNAME + Terugneemgrond.TOESTEMMING.code(), Set.of("wat"),
            TERUGNAME + Terugneemgrond.STAP_VOORBIJ.code(), Set.of("wat"),
            TERUGNAME + Terugneemgrond.GEWIST.code(), Set.of(),
            TERUGNAME + Terugneemgrond.BEPERKT.code(), Set.of(),
            TERUGNAME + Terugneemgrond.BEPERKING_VOORBIJ.code(), Set.of());

    /** The parts that letters are made of; each fills the place that its name begins with, or that is its name. */
    private static final List<String> ONDERDELEN = List.of(
            "aanleiding-eigen-vraag",
            "aanleiding-melding",
            "aanleiding-verzoek",
            "aanleiding-afgeschermd",
            "uitkomst-verplicht",
            "uitkomst-coordinatie",
            "uitkomst-geen",
            "uitkomst-kolommen",
            "uitkomst-loket",
            "uitkomst-geen-wet",
            "uitkomst-wil-niet",
            "uitkomst-gewist",
            "gewist-alles",
            "gewist-verzameld",
            "afhandeling-advies",
            "afhandeling-vrij",
            "afhandeling-ingetrokken",
            "vervolg-vraag",
            "vervolg-melding",
            "vervolg-niets",
            "besluit-ja",
            "besluit-nee",
            "besluit-geen-wet",
            "werkwijze-stappen",
            "werkwijze-vraag",
            "plan-eigen-vraag",
            "plan-ander",
            "coordinatie",
            "coordinatie-afzien",
            "stilstand-op-verzoek",
            "stilstand-niet-te-spreken",
            "stilstand-loopt",
            "stilstand-te-laat",
            "gezinslid-zelf",
            "gezinslid-kind",
            "gezinslid-gezag",
            "gezinslid-eigen-gezag",
            "rechten",
            "correctie-ja",
            "correctie-nee",
            "verbetering",
            OVERDRACHT);

    /** What may stand in a part: of these the writer of a letter knows all, whichever letter it is. */
    private static final Set<String> OVERAL = Set.of("nummer", "gemeente", "ontvangen", "fg");

    /** What a part says beside what every part may say. */
    private static final Map<String, Set<String>> ERBIJ = Map.ofEntries(
            Map.entry("aanleiding-verzoek", Set.of("verzoeker", "organisatie")),
            Map.entry("plan-eigen-vraag", Set.of("plan")),
            Map.entry("plan-ander", Set.of("plan")),
            Map.entry("coordinatie", Set.of("coordinatie", "afzien")),
            Map.entry("stilstand-loopt", Set.of("uiterlijk")),
            Map.entry("stilstand-te-laat", Set.of("uiterlijk")),
            Map.entry("gezinslid-zelf", Set.of("naam", "relatie")),
            Map.entry("gezinslid-kind", Set.of("naam", "relatie")),
            Map.entry("gezinslid-gezag", Set.of("naam", "gezinslid")),
            Map.entry("gezinslid-eigen-gezag", Set.of("gezinslid")),
            Map.entry("afhandeling-vrij", Set.of("hulpverlener")),
            Map.entry("aanleiding-afgeschermd", Set.of("reden")),
            Map.entry("vervolg-vraag", Set.of("loket", "gevraagd")),
            Map.entry("vervolg-melding", Set.of("loket", "gevraagd")));

    /** What a letter names, beside its fields; all of it has to be there. */
    private static final Map<Briefsoort, Set<String>> PLEKKEN = Map.ofEntries(
            Map.entry(Briefsoort.TERUGNAME, Set.of("nummer", "naam", "geboren", "teruggenomen")),
            Map.entry(
                    Briefsoort.KENNISGEVING,
                    Set.of(
                            "nummer",
                            "aanleiding",
                            "plan",
                            "werkwijze",
                            "uiterlijk",
                            "gemeente",
                            "grondslag",
                            "bewaren",
                            "rechten")),
            Map.entry(
                    Briefsoort.KENNISGEVING_GEZINSLID,
                    Set.of("nummer", "over", "gemeente", "grondslag", "bewaren", "rechten")),
            Map.entry(
                    Briefsoort.UITKOMST,
                    Set.of(
                            "nummer",
                            "uitkomst",
                            "coordinatie",
                            "vervolg",
                            "motivering",
                            "bevindingen",
                            "gedeeld",
                            "gevraagd",
                            "rechten")),
            Map.entry(Briefsoort.AFGEWEZEN, Set.of("nummer", "ontvangen", "gemeente", "bewaren", "rechten")),
            Map.entry(Briefsoort.BESLUIT, Set.of("nummer", "ontvangen", "besluit", "gronden")),
            Map.entry(Briefsoort.CORRECTIE, Set.of("nummer", "naam", "geboren", "verbeteringen")),
            Map.entry(Briefsoort.CORRECTIEBESLUIT, Set.of("nummer", "besluiten", "gemeente", "rechten")),
            Map.entry(Briefsoort.STUKKEN, Set.of("nummer", "stukken", "rechten")),
            Map.entry(Briefsoort.GEVRAAGD, Set.of("nummer", "gevraagd", "rechten")),
            Map.entry(
                    Briefsoort.DOORGELEIDING,
                    Set.of("nummer", "naam", "geboren", "adres", "gevraagd", "woorden", "gemeente")),
            Map.entry(Briefsoort.AFHANDELING, Set.of("nummer", "ontvangen", "woorden", "afhandeling", "rechten")),
            Map.entry(Briefsoort.STILSTAND, Set.of("nummer", "sinds", "grond", "waarom", "termijn", "rechten")));

    private Rechten rechten;
    private String versie = "";
    private Map<String, String> vast = Map.of();
    private Map<Briefsoort, Briefsjabloon> brieven = Map.of();
    private Map<String, Briefsjabloon> onderdelen = Map.of();
    private Map<Gezinsrelatie, String> relaties = Map.of();
    private Map<Onderzoekspunt, String> punten = Map.of();
    private Map<Gegevenssoort, String> soorten = Map.of();
    private Map<Stukstand, String> stukken = Map.of();
    private Map<Afwijsgrond, String> gronden = Map.of();
    private Map<String, Gegevenszin> gegevens = Map.of();

    /** What a datum is called, to the client and to somebody else. */
    private record Gegevenszin(String inwoner, String partij) {}

    Onderzoeksbriefwoorden() {
        // The container makes its proxy with this.
    }

    @Inject
    Onderzoeksbriefwoorden(Rechten rechten) {
        this.rechten = rechten;
    }

    Onderzoeksbriefwoorden(Referentiebestand bestand) {
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
            onderdelen = onderdelen(blad);
            brieven = brieven(blad);
            relaties = blad.woorden("relaties", Gezinsrelatie.class);
            punten = blad.woorden("punten", Onderzoekspunt.class);
            soorten = blad.woorden("soorten", Gegevenssoort.class);
            stukken = blad.woorden("stukken", Stukstand.class);
            gronden = blad.woorden("gronden", Afwijsgrond.class);
            gegevens = gegevens(blad);
            return versie;
        });
    }

    private static Map<String, Briefsjabloon> onderdelen(Blad blad) {
        Map<String, Briefsjabloon> gelezen = new LinkedHashMap<>();
        for (Blad rij : blad.bladen("onderdelen")) {
            Briefsjabloon deel = Briefsjabloon.van("", rij.tekst("tekst"), List.of());
            String code = rij.tekst("code", Blad.LANGSTE_CODE);
            if (code.equals(OVERDRACHT)) {
                keur(rij, deel.plekken(), IN_OVERDRACHT, Set.of("naam", "adres", "woorden"));
            } else if (IN_CORRECTIE.containsKey(code)) {
                keur(rij, deel.plekken(), IN_CORRECTIE.get(code), IN_CORRECTIE.get(code));
            } else if (IN_TERUGNAME.containsKey(code)) {
                keur(rij, deel.plekken(), IN_TERUGNAME.get(code), IN_TERUGNAME.get(code));
            } else {
                Set<String> erbij = ERBIJ.getOrDefault(code, Set.of());
                Set<String> mag = new TreeSet<>(OVERAL);
                mag.addAll(erbij);
                keur(rij, deel.plekken(), mag, erbij);
            }
            gelezen.put(code, deel);
        }
        Stream.concat(ONDERDELEN.stream(), IN_TERUGNAME.keySet().stream().sorted())
                .filter(code -> !gelezen.containsKey(code))
                .forEach(code -> blad.fout("onderdelen", "mist '" + code + "'"));
        return gelezen;
    }

    private static Map<String, Gegevenszin> gegevens(Blad blad) {
        Map<String, Gegevenszin> gelezen = new LinkedHashMap<>();
        blad.bladen("gegevens")
                .forEach(rij -> gelezen.put(
                        rij.tekst("code", Blad.LANGSTE_CODE),
                        new Gegevenszin(rij.tekst("inwoner"), rij.tekst("partij"))));
        return gelezen;
    }

    private static Map<Briefsoort, Briefsjabloon> brieven(Blad blad) {
        Map<Briefsoort, Briefsjabloon> gelezen = new EnumMap<>(Briefsoort.class);
        for (Blad rij : blad.bladen("brieven")) {
            Briefsjabloon sjabloon = Briefsjabloon.lees(rij);
            rij.keuze("code", code -> Briefsoort.van(code).orElseThrow(IllegalArgumentException::new))
                    .ifPresent(soort -> {
                        Set<String> moet = new TreeSet<>(PLEKKEN.get(soort));
                        sjabloon.velden().stream()
                                .map(Briefveld::code)
                                .filter(code -> !code.equals(Briefschrijver.AFGESCHERMD))
                                .forEach(moet::add);
                        Set<String> mag = new TreeSet<>(moet);
                        mag.addAll(OVERAL);
                        keur(rij, sjabloon.plekken(), mag, moet);
                        gelezen.put(soort, sjabloon);
                    });
        }
        for (Briefsoort soort : Briefsoort.values()) {
            if (!gelezen.containsKey(soort)) {
                blad.fout("brieven", "mist '" + soort.code() + "'");
            }
        }
        return gelezen;
    }

    private static void keur(Blad rij, Set<String> gebruikt, Set<String> mag, Set<String> moet) {
        Set<String> onbekend = new TreeSet<>(gebruikt);
        onbekend.removeAll(mag);
        if (!onbekend.isEmpty()) {
            rij.fout("tekst", "gebruikt onbekende plekken: " + onbekend);
        }
        Set<String> ontbreekt = new TreeSet<>(moet);
        ontbreekt.removeAll(gebruikt);
        if (!ontbreekt.isEmpty()) {
            rij.fout("tekst", "moet ook noemen: " + ontbreekt);
        }
    }

    String versie() {
        return versie;
    }

    /**
     * Where somebody lives, to tell one person from another (R-ALG-20). Who shields the address in the BRP, tells it himself.
     *
     * @param persoon who; {@code null} when the register shows nobody
     * @return the address, or that the client tells it
     */
    String adres(PersoonRegel persoon) {
        return Optional.ofNullable(persoon)
                .filter(wie -> !wie.merken().lijst().contains(Merk.GEHEIM))
                .map(wie -> wie.verblijf().weergave())
                .orElseGet(() -> vast("zonderAdres"));
    }

    /** @return one of the words that stand by themselves */
    String vast(String woord) {
        return vast.get(woord);
    }

    Briefsjabloon brief(Briefsoort soort) {
        return brieven.get(soort);
    }

    List<Tekstdeel> onderdeel(String code, Map<String, String> zinnen) {
        return onderdeel(code, zinnen, Map.of());
    }

    List<Tekstdeel> onderdeel(String code, Map<String, String> zinnen, Map<String, List<Tekstdeel>> blokken) {
        return onderdelen.get(code).vul(zinnen, blokken);
    }

    String relatie(Gezinsrelatie relatie) {
        return relaties.get(relatie);
    }

    String punt(Onderzoekspunt punt) {
        return punten.get(punt);
    }

    String soort(Gegevenssoort soort) {
        return soorten.get(soort);
    }

    @Override
    public String kop(Onderzoekspunt punt) {
        return punt == null ? "" : punt(punt);
    }

    @Override
    public String motiveringkop() {
        return vast("motiveringKop");
    }

    @Override
    public String zin(Gegevenssoort soort, String tekst, Bronvermelding bron) {
        return soort == null || bron.peildatum() == null
                ? tekst
                : Briefsjabloon.vul(
                        soort(soort),
                        Map.of(
                                "tekst", tekst,
                                "bron", van(bron),
                                "dag", Nederlands.datum(bron.peildatum())));
    }

    /** Of whom something comes, as the client reads it. */
    String van(Bronvermelding bron) {
        return bron.bron() == Bronsoort.CLIENT ? vast("vanUzelf") : bron.naam();
    }

    /** @return the sentence that says what became of a document */
    String stuk(Stukstand stand) {
        return stukken.get(stand);
    }

    String grond(Afwijsgrond grond) {
        return gronden.get(grond);
    }

    /** What was corrected or contested: which question, and about what. Without a sentence of its own the fact is named as it was kept. */
    String datum(String soort, String wat, boolean aanInwoner) {
        String over = switch (soort) {
            case "bevinding" -> punt(Onderzoekspunt.valueOf(wat)).toLowerCase(Nederlands.TAAL);
            case "hulp" -> Terrein.vanCode(wat).naam();
            default -> wat;
        };
        Gegevenszin zin = gegevens.getOrDefault(soort, new Gegevenszin("{wat}", "{wat}"));
        return Briefsjabloon.vul(aanInwoner ? zin.inwoner() : zin.partij(), Map.of("wat", over));
    }
}
