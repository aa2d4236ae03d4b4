package nl.samenspraak.toeleiding.toestemming;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.brieven.Tabel;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The words of letters about requests and consent: {@code verzoekbrieven.yaml}. What a letter has to name, has to be in it; a place that nobody fills
 * may not be.
 */
@ApplicationScoped
public class Verzoekwoorden {

    /** Code of the letter that grants what somebody asked who enforces the law. */
    public static final String HANDHAVING_JA = "handhaving-toegekend";

    /** Code of the letter that refuses it. */
    public static final String HANDHAVING_NEE = "handhaving-afgewezen";

    /** Code of the letter with which the person such a request was about hears of it. */
    public static final String HANDHAVING_BETROKKENE = "handhaving-betrokkene";

    private static final String BESTAND = "verzoekbrieven.yaml";
    private static final List<String> VAST =
            List.of("groet", "functie", "functieHandhaving", "namens", "aanhefPartij", "aanhef");
    /** The columns of the register of consents, in their order. */
    private static final List<String> KOLOMMEN =
            List.of("kolomPartij", "kolomGegevens", "kolomWaarvoor", "kolomStand", "kolomVerloop");

    private static final List<String> ONDERDELEN = List.of("plicht", "afweging", "instemming");

    /** The places that a letter may have, and has to have. */
    private static final Map<String, Set<String>> PLEKKEN = Map.of(
            "verzoek",
            Set.of(
                    "nummer",
                    "naam",
                    "geboren",
                    "gegevens",
                    "noodzaak",
                    "grond",
                    "artikel",
                    "plicht",
                    "instemming",
                    "uiterlijk"),
            "herinnering",
            Set.of("nummer", "verstuurd", "uiterlijk"),
            "toestemming",
            Set.of("nummer", "partij", "gegevens", "waarvoor", "tot", "gemeente"),
            "toestemming-geven",
            Set.of("nummer", "partij", "gegevens", "waarvoor", "tot", "gemeente"),
            "toestemmingen",
            Set.of("nummer", "toestemmingen"),
            HANDHAVING_JA,
            Set.of("nummer", "ingediend", "naam", "artikel", "toegestaan", "motivering", "voorwaarden"),
            HANDHAVING_NEE,
            Set.of("nummer", "ingediend", "naam", "artikel", "grond", "motivering"),
            HANDHAVING_BETROKKENE,
            Set.of("nummer", "ingediend", "artikel", "uitkomst", "gevraagd", "gemeente"));

    private Rechten rechten;
    private String gemeente;
    private Map<String, String> vast = Map.of();
    private Map<Delingrichting, String> richtingen = Map.of();
    private Map<Toestemmingstand, String> standen = Map.of();
    private List<Tabel.Kolom> kolommen = List.of();
    private Map<String, Briefsjabloon> brieven = Map.of();
    private Map<String, Briefsjabloon> onderdelen = Map.of();

    Verzoekwoorden() {
        // The container makes its proxy with this.
    }

    @Inject
    Verzoekwoorden(Rechten rechten, @ConfigProperty(name = "samenspraak.gemeente") String gemeente) {
        this.rechten = rechten;
        this.gemeente = gemeente;
    }

    Verzoekwoorden(Referentiebestand bestand, String gemeente) {
        this.gemeente = gemeente;
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
            blad.tekst("versie", Blad.LANGSTE_VERSIE);
            vast = new LinkedHashMap<>();
            VAST.forEach(woord -> vast.put(woord, blad.tekst(woord)));
            richtingen = blad.woorden("richtingen", Delingrichting.class);
            standen = blad.woorden("standen", Toestemmingstand.class);
            kolommen = KOLOMMEN.stream()
                    .map(kolom -> Tabel.Kolom.tekst(blad.tekst(kolom)))
                    .toList();
            onderdelen = sjablonen(blad, "onderdelen");
            brieven = sjablonen(blad, "brieven");
            ONDERDELEN.stream()
                    .filter(code -> !onderdelen.containsKey(code))
                    .forEach(code -> blad.fout("onderdelen", "mist '" + code + "'"));
            PLEKKEN.keySet().stream()
                    .filter(code -> !brieven.containsKey(code))
                    .forEach(code -> blad.fout("brieven", "mist '" + code + "'"));
            return vast;
        });
    }

    private static Map<String, Briefsjabloon> sjablonen(Blad blad, String lijst) {
        Map<String, Briefsjabloon> gelezen = new LinkedHashMap<>();
        for (Blad rij : blad.bladen(lijst)) {
            String code = rij.tekst("code", Blad.LANGSTE_CODE);
            Briefsjabloon sjabloon =
                    Briefsjabloon.van(rij.tekstMisschien("onderwerp").orElse(""), rij.tekst("tekst"), List.of());
            keur(rij, sjabloon.plekken(), PLEKKEN.getOrDefault(code, Set.of()));
            gelezen.put(code, sjabloon);
        }
        return gelezen;
    }

    private static void keur(Blad rij, Set<String> gebruikt, Set<String> hoort) {
        Set<String> onbekend = new TreeSet<>(gebruikt);
        onbekend.removeAll(hoort);
        if (!onbekend.isEmpty()) {
            rij.fout("tekst", "gebruikt onbekende plekken: " + onbekend);
        }
        Set<String> ontbreekt = new TreeSet<>(hoort);
        ontbreekt.removeAll(gebruikt);
        if (!ontbreekt.isEmpty()) {
            rij.fout("tekst", "moet ook noemen: " + ontbreekt);
        }
    }

    /** @return the name of the gemeente */
    public String gemeente() {
        return gemeente;
    }

    /**
     * @param code which letter
     * @param zinnen what to fill in
     * @return its subject
     */
    public String onderwerp(String code, Map<String, String> zinnen) {
        return brieven.get(code).onderwerp(zinnen);
    }

    /**
     * @param code which letter
     * @param zinnen what to fill in within a sentence
     * @param blokken what to fill in on a line of its own
     * @return its text
     */
    public List<Tekstdeel> tekst(String code, Map<String, String> zinnen, Map<String, List<Tekstdeel>> blokken) {
        return brieven.get(code).vul(zinnen, blokken);
    }

    /**
     * @param code which part that letters share
     * @return its text
     */
    public List<Tekstdeel> onderdeel(String code) {
        return onderdelen.get(code).vul(Map.of(), Map.of());
    }

    /** @return which way data go, as the register of consents says it */
    String richting(Delingrichting richting) {
        return richtingen.get(richting);
    }

    /** @return how a consent stands, as the register says it */
    String stand(Toestemmingstand stand) {
        return standen.get(stand);
    }

    /** @return the columns of that register */
    List<Tabel.Kolom> kolommen() {
        return kolommen;
    }

    /** @return how a letter to a party begins */
    public String aanhefPartij() {
        return vast.get("aanhefPartij");
    }

    /**
     * @param persoon a client; {@code null} when the register shows nobody
     * @return how a letter to that client begins (R-ALG-26)
     */
    public String aanhef(PersoonRegel persoon) {
        Optional<PersoonRegel> wie = Optional.ofNullable(persoon);
        return wie.map(PersoonRegel::persoonsnaam)
                .flatMap(Persoonsnaam::aanhef)
                .orElseGet(() -> Briefsjabloon.vul(
                        vast.get("aanhef"),
                        Map.of("naam", wie.map(PersoonRegel::naam).orElse(""))));
    }

    /**
     * @param persoon a client; {@code null} when the register shows nobody
     * @return what stands on the envelope
     */
    public Brief.Geadresseerde aan(PersoonRegel persoon) {
        Optional<PersoonRegel> wie = Optional.ofNullable(persoon);
        Optional<Adres> adres = wie.flatMap(regel -> regel.verblijf().nederlandsAdres());
        return new Brief.Geadresseerde(
                wie.map(PersoonRegel::persoonsnaam)
                        .flatMap(Persoonsnaam::aanschrijfwijze)
                        .orElseGet(() -> wie.map(PersoonRegel::naam).orElse("")),
                adres.map(op -> List.of(op.regel(), op.plaatsregel())).orElse(List.of()));
    }

    /**
     * @param wie who signs
     * @return how a letter ends
     */
    public Brief.Ondertekening ondertekening(String wie) {
        return ondertekening(wie, "functie");
    }

    /**
     * @param wie who signs
     * @return how a letter ends on a request of somebody who enforces the law
     */
    public Brief.Ondertekening ondertekeningHandhaving(String wie) {
        return ondertekening(wie, "functieHandhaving");
    }

    private Brief.Ondertekening ondertekening(String wie, String functie) {
        return new Brief.Ondertekening(
                vast.get("groet"),
                wie,
                vast.get(functie),
                Briefsjabloon.vul(vast.get("namens"), Map.of("gemeente", gemeente)));
    }
}
