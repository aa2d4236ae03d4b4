package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.conclusie.Bevinding;
import nl.samenspraak.toeleiding.conclusie.Bevindingen;
import nl.samenspraak.toeleiding.conclusie.Conclusie;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.correctie.Correctie;
import nl.samenspraak.toeleiding.correctie.Correctieplichten;
import nl.samenspraak.toeleiding.correctie.Correctiestand;
import nl.samenspraak.toeleiding.deling.Delinglezer;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.toeleiding.dossier.Herkomst;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Afwijsgrond;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Onderzoeksverzoek;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Onderzoeksverzoeken;
import nl.samenspraak.toeleiding.stukken.Stuk;
import nl.samenspraak.toeleiding.stukken.Stukkenlade;
import nl.samenspraak.toeleiding.terugnemen.Terugname;
import nl.samenspraak.toeleiding.terugnemen.Terugneemgrond;
import nl.samenspraak.toeleiding.terugnemen.Terugnemen;
import nl.samenspraak.toeleiding.toestemming.Verzoekwoorden;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a letter of an onderzoek: the words of the reference data, what the dossier says, and what its writer added. */
@ApplicationScoped
class Briefschrijver {

    private static final String BEWAREN = "toeleiding-verwijderen";

    private Onderzoeksbriefwoorden woorden;
    private Verzoekwoorden aanspreking;
    private Bevindingen bevindingen;
    private Onderzoeksverzoeken verzoeken;
    private Correctieplichten plichten;
    private Terugnemen terugnemen;
    private Stukkenlade stukken;
    private Delinglezer delingen;
    private Termijnen termijnen;
    private String fg;

    Briefschrijver() {
        // The container makes its proxy with this.
    }

    @Inject
    Briefschrijver(
            Onderzoeksbriefwoorden woorden,
            Verzoekwoorden aanspreking,
            Bevindingen bevindingen,
            Onderzoeksverzoeken verzoeken,
            Correctieplichten plichten,
            Terugnemen terugnemen,
            Stukkenlade stukken,
            Delinglezer delingen,
            Termijnen termijnen,
            @ConfigProperty(name = "samenspraak.fg") Optional<String> fg) {
        this.woorden = woorden;
        this.aanspreking = aanspreking;
        this.bevindingen = bevindingen;
        this.verzoeken = verzoeken;
        this.plichten = plichten;
        this.terugnemen = terugnemen;
        this.stukken = stukken;
        this.delingen = delingen;
        this.termijnen = termijnen;
        this.fg = fg.orElseGet(() -> "via de gemeente " + aanspreking.gemeente());
    }

    /**
     * @param toeleiding the toeleiding
     * @param kop whom it is about
     * @param opdracht which letter, and what its writer added
     * @param aan to whom
     * @param schrijver the name of who writes it
     * @param dag the day on it
     * @param grondslag on which ground this is done, as a letter cites it
     */
    Brief schrijf(
            Toeleiding toeleiding,
            Dossierkop kop,
            Briefopdracht opdracht,
            Briefontvanger aan,
            String schrijver,
            LocalDate dag,
            String grondslag) {
        Briefsjabloon sjabloon = woorden.brief(opdracht.soort());
        Map<String, String> zinnen = zinnen(toeleiding, kop, aan, dag, grondslag);
        return new Brief(
                sjabloon.onderwerp(zinnen),
                aan.aan(),
                dag,
                kop.nummer().waarde(),
                aan.aanhef(),
                sjabloon.vul(zinnen, blokken(toeleiding, opdracht, aan, zinnen)),
                aanspreking.ondertekening(schrijver),
                List.of());
    }

    private Map<String, String> zinnen(
            Toeleiding toeleiding, Dossierkop kop, Briefontvanger aan, LocalDate dag, String grondslag) {
        Map<String, String> zinnen = new HashMap<>();
        zinnen.put("nummer", kop.nummer().waarde());
        zinnen.put("gemeente", aanspreking.gemeente());
        zinnen.put("ontvangen", Nederlands.datum(kop.ontvangenOp()));
        zinnen.put("uiterlijk", Nederlands.dagEnDatum(toeleiding.uiterlijk()));
        zinnen.put("grondslag", grondslag);
        zinnen.put("bewaren", termijnen.termijn(BEWAREN, dag).inWoorden());
        zinnen.put("fg", fg);
        zinnen.put(
                "naam",
                Optional.ofNullable(kop.persoon()).map(PersoonRegel::naam).orElse(""));
        zinnen.put("relatie", aan.naam());
        return zinnen;
    }

    private Map<String, List<Tekstdeel>> blokken(
            Toeleiding toeleiding, Briefopdracht opdracht, Briefontvanger aan, Map<String, String> zinnen) {
        Map<String, List<Tekstdeel>> blokken = new HashMap<>();
        opdracht.velden().forEach((code, tekst) -> blokken.put(code, Tekstdeel.lees(tekst)));
        woorden.brief(opdracht.soort())
                .velden()
                .forEach(veld -> blokken.putIfAbsent(veld.code(), Tekstdeel.lees(veld.standaard())));
        blokken.put("rechten", woorden.onderdeel("rechten", zinnen));
        blokken.put("reden", alinea(aan.reden()));
        switch (opdracht.soort()) {
            case KENNISGEVING ->
                blokken.put("aanleiding", woorden.onderdeel(aanleiding(toeleiding.herkomst()), zinnen));
            case BESLUIT -> besluit(toeleiding, blokken, zinnen);
            case UITKOMST -> uitkomst(toeleiding, blokken, zinnen);
            case CORRECTIEBESLUIT ->
                blokken.put(
                        "besluiten", besluiten(plichten.open(toeleiding.id()).getOrDefault(aan.sleutel(), List.of())));
            case TERUGNAME ->
                blokken.put(
                        "teruggenomen",
                        teruggenomen(terugnemen.open(toeleiding.id()).getOrDefault(aan.sleutel(), List.of())));
            case STUKKEN ->
                blokken.put(
                        "stukken",
                        List.of(new Tekstdeel.Opsomming(
                                stukken.teVertellen(toeleiding.id()).stream()
                                        .map(this::regel)
                                        .toList(),
                                false)));
            case KENNISGEVING_GEZINSLID, CORRECTIE -> {
                // These say nothing beyond what stands above.
            }
        }
        return blokken;
    }

    private void besluit(Toeleiding toeleiding, Map<String, List<Tekstdeel>> blokken, Map<String, String> zinnen) {
        List<Afwijsgrond> gronden =
                verzoeken.van(toeleiding.id()).map(Onderzoeksverzoek::gronden).orElse(List.of());
        blokken.put("besluit", woorden.onderdeel(gronden.isEmpty() ? "besluit-ja" : "besluit-nee", zinnen));
        blokken.put(
                "gronden",
                gronden.isEmpty()
                        ? List.of()
                        : List.of(new Tekstdeel.Opsomming(
                                gronden.stream().map(woorden::grond).toList(), false)));
    }

    private void uitkomst(Toeleiding toeleiding, Map<String, List<Tekstdeel>> blokken, Map<String, String> zinnen) {
        Optional<Conclusie> conclusie = bevindingen.conclusie(toeleiding.id());
        blokken.put("uitkomst", woorden.onderdeel(uitkomst(toeleiding, conclusie), zinnen));
        if (toeleiding.stand() == Toeleidingstand.AFGEROND) {
            blokken.put(BriefPastBijStand.LOKET, List.of());
        }
        blokken.put(
                "motivering",
                conclusie
                        .map(besloten -> metKop("motiveringKop", Tekstdeel.lees(besloten.motivering())))
                        .orElse(List.of()));
        blokken.put(
                "bevindingen",
                conclusie
                        .map(besloten -> metKop(
                                "bevindingenKop",
                                punten(bevindingen.van(toeleiding.id()), plichten.verklaringen(toeleiding.id()))))
                        .orElse(List.of()));
        List<String> gedeeld = delingen.zinnen(toeleiding.id());
        blokken.put(
                "gedeeld",
                gedeeld.isEmpty() ? List.of() : metKop("gedeeldKop", List.of(new Tekstdeel.Opsomming(gedeeld, false))));
    }

    /** Of each correction both versions, what was decided and why; and of a refusal what the client says about it. */
    private List<Tekstdeel> besluiten(List<Correctie> correcties) {
        return correcties.stream()
                .flatMap(correctie -> woorden
                        .onderdeel(
                                correctie.stand() == Correctiestand.VERBETERD ? "correctie-ja" : "correctie-nee",
                                Map.of(),
                                Map.of(
                                        "oud", alinea(correctie.oud()),
                                        "nieuw", alinea(correctie.nieuw()),
                                        "reden", alinea(correctie.reden()),
                                        "verklaring",
                                                correctie.verklaring().isEmpty()
                                                        ? List.of()
                                                        : metKop("verklaringKop", alinea(correctie.verklaring()))))
                        .stream())
                .toList();
    }

    /** Of everything that is taken back from a party why, and what it has to do now. */
    private List<Tekstdeel> teruggenomen(List<Terugname> welke) {
        return Arrays.stream(Terugneemgrond.values())
                .flatMap(grond -> teruggenomen(
                        grond,
                        welke.stream().filter(dit -> dit.grond() == grond).toList()))
                .toList();
    }

    private Stream<Tekstdeel> teruggenomen(Terugneemgrond grond, List<Terugname> welke) {
        if (welke.isEmpty()) {
            return Stream.empty();
        }
        List<String> regels = welke.stream()
                .map(dit -> Briefsjabloon.vul(
                        woorden.vast("teruggenomen"), Map.of("wat", dit.wat(), "dag", Nederlands.datum(dit.sinds()))))
                .toList();
        return woorden
                .onderdeel(
                        Onderzoeksbriefwoorden.TERUGNAME + grond.code(),
                        Map.of(),
                        Map.of("wat", List.of(new Tekstdeel.Opsomming(regels, false))))
                .stream();
    }

    /** Who did not ask, does not read that (AVG 14 lid 2, onder f). */
    private static String aanleiding(Herkomst herkomst) {
        return switch (herkomst) {
            case BALIE -> "aanleiding-eigen-vraag";
            case MELDPUNT -> "aanleiding-melding";
            case PROFESSIONAL -> "aanleiding-verzoek";
        };
    }

    private static String vanWie(Herkomst herkomst) {
        return switch (herkomst) {
            case BALIE -> "";
            case MELDPUNT -> "-melding";
            case PROFESSIONAL -> "-verzoek";
        };
    }

    private static String uitkomst(Toeleiding toeleiding, Optional<Conclusie> conclusie) {
        if (toeleiding.stand() == Toeleidingstand.BEEINDIGD_GEWIST) {
            return "uitkomst-gewist" + vanWie(toeleiding.herkomst());
        }
        if (toeleiding.stand() == Toeleidingstand.NAAR_KOLOMMEN) {
            return (toeleiding.stap() == Stap.HULPVRAAG ? "uitkomst-loket" : "uitkomst-kolommen")
                    + vanWie(toeleiding.herkomst());
        }
        if (conclusie.filter(Conclusie::verplicht).isPresent()) {
            return "uitkomst-verplicht";
        }
        return conclusie.filter(Conclusie::coordinatie).isPresent() ? "uitkomst-coordinatie" : "uitkomst-geen";
    }

    private List<Tekstdeel> metKop(String kop, List<Tekstdeel> delen) {
        List<Tekstdeel> samen = new ArrayList<>();
        samen.add(new Tekstdeel.Kop(woorden.vast(kop)));
        samen.addAll(delen);
        return samen;
    }

    /** The five points, facts and opinions apart, each with whose they are (R-TOE-12, R-TOE-28). */
    private List<Tekstdeel> punten(List<Bevinding> gevonden, Map<UUID, String> verklaringen) {
        List<Tekstdeel> delen = new ArrayList<>();
        Arrays.stream(Onderzoekspunt.values()).forEach(punt -> {
            List<String> regels = gevonden.stream()
                    .filter(bevinding -> bevinding.punt() == punt)
                    .map(bevinding -> regel(bevinding) + verklaring(verklaringen.get(bevinding.id())))
                    .toList();
            if (!regels.isEmpty()) {
                delen.add(new Tekstdeel.Alinea(woorden.punt(punt) + ":"));
                delen.add(new Tekstdeel.Opsomming(regels, false));
            }
        });
        return delen;
    }

    /** What the client says about what was not corrected stands with it, wherever it goes. */
    private String verklaring(String tekst) {
        return tekst == null ? "" : " " + Briefsjabloon.vul(woorden.vast("oneens"), Map.of("tekst", tekst));
    }

    private String regel(Bevinding bevinding) {
        return Briefsjabloon.vul(
                woorden.soort(bevinding.soort()),
                Map.of(
                        "tekst", bevinding.tekst(),
                        "bron", van(bevinding.bron()),
                        "dag", Nederlands.datum(bevinding.bron().peildatum())));
    }

    private String van(Bronvermelding bron) {
        return bron.bron() == Bronsoort.CLIENT ? woorden.vast("vanUzelf") : bron.naam();
    }

    private String regel(Stuk stuk) {
        return Briefsjabloon.vul(
                woorden.stuk(stuk.stand()),
                Map.of(
                        "stuk", stuk.wat(),
                        "bron", van(stuk.bron()),
                        "dag",
                                Nederlands.datum(
                                        LocalDate.ofInstant(stuk.beslotenOp().orElseThrow(), Nederlands.TIJDZONE)),
                        "reden", stuk.reden()));
    }

    private static List<Tekstdeel> alinea(String tekst) {
        return tekst.isBlank() ? List.of() : List.of(new Tekstdeel.Alinea(tekst));
    }
}
