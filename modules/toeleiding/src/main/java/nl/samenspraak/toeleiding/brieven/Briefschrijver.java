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
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.conclusie.Bevinding;
import nl.samenspraak.toeleiding.conclusie.Bevindingen;
import nl.samenspraak.toeleiding.conclusie.Conclusie;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.correctie.Correctie;
import nl.samenspraak.toeleiding.correctie.Correctieplichten;
import nl.samenspraak.toeleiding.correctie.Correctiestand;
import nl.samenspraak.toeleiding.deling.Delinglezer;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleiding;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleidingen;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.toeleiding.dossier.Herkomst;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Stilstand;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
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
import nl.samenspraak.toeleiding.uitkomst.Uitkomsten;
import nl.samenspraak.toeleiding.verzoek.GesteldeVraag;
import nl.samenspraak.toeleiding.verzoek.Vraagverslag;
import nl.samenspraak.zaak.noodzaak.Noodzaakvelden;
import nl.samenspraak.zaak.noodzaak.Noodzaakvraag;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a letter of an onderzoek: the words of the reference data, what the dossier says, and what its writer added. */
@ApplicationScoped
class Briefschrijver {

    /** Code of the field that says why the letter does not name who asked for the onderzoek. */
    static final String AFGESCHERMD = "afgeschermd";

    private static final String BRON = "bron";
    private static final String PLAN = "toeleiding-persoonlijk-plan";
    private static final String BEWAREN = "toeleiding-verwijderen";

    private Onderzoeksbriefwoorden woorden;
    private Verzoekwoorden aanspreking;
    private Bevindingen bevindingen;
    private Onderzoeksverzoeken verzoeken;
    private Correctieplichten plichten;
    private Terugnemen terugnemen;
    private Stukkenlade stukken;
    private Delinglezer delingen;
    private Vraagverslag vragen;
    private Doorgeleidingen doorgeleidingen;
    private Stilstand stilstand;
    private Uitkomsten uitkomsten;
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
            Vraagverslag vragen,
            Doorgeleidingen doorgeleidingen,
            Stilstand stilstand,
            Uitkomsten uitkomsten,
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
        this.vragen = vragen;
        this.doorgeleidingen = doorgeleidingen;
        this.stilstand = stilstand;
        this.uitkomsten = uitkomsten;
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
     * @param grond on which ground this is done
     */
    Brief schrijf(
            Toeleiding toeleiding,
            Dossierkop kop,
            Briefopdracht opdracht,
            Briefontvanger aan,
            String schrijver,
            LocalDate dag,
            Briefgrond grond) {
        Briefsjabloon sjabloon = woorden.brief(opdracht.soort());
        Map<String, String> zinnen = zinnen(toeleiding, kop, aan, dag, grond.aanhaling());
        return new Brief(
                sjabloon.onderwerp(zinnen),
                aan.aan(),
                dag,
                kop.nummer().waarde(),
                aan.aanhef(),
                sjabloon.vul(zinnen, blokken(toeleiding, opdracht, aan, dag, grond, zinnen)),
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
        zinnen.put("plan", termijnen.termijn(PLAN, kop.ontvangenOp()).inWoorden());
        zinnen.put("fg", fg);
        zinnen.put(
                "naam",
                Optional.ofNullable(kop.persoon()).map(PersoonRegel::naam).orElse(""));
        zinnen.put(
                "geboren",
                Optional.ofNullable(kop.persoon())
                        .map(persoon -> persoon.geboortedatum().weergave())
                        .orElse(""));
        zinnen.put("adres", woorden.adres(kop.persoon()));
        zinnen.put("relatie", aan.naam());
        Optional.ofNullable(aan.over()).ifPresent(over -> zinnen.put("gezinslid", over.naam()));
        doorgeleidingen.van(kop.id()).ifPresent(dit -> {
            zinnen.put("loket", dit.loket());
            zinnen.put("gevraagd", Nederlands.datum(dit.ontvangenOp()));
        });
        stilstand.nu(kop.id()).ifPresent(stil -> zinnen.put("sinds", Nederlands.datum(stil.vanaf())));
        return zinnen;
    }

    private Map<String, List<Tekstdeel>> blokken(
            Toeleiding toeleiding,
            Briefopdracht opdracht,
            Briefontvanger aan,
            LocalDate dag,
            Briefgrond grond,
            Map<String, String> zinnen) {
        Map<String, List<Tekstdeel>> blokken = new HashMap<>();
        opdracht.velden().forEach((code, tekst) -> blokken.put(code, Tekstdeel.lees(tekst)));
        woorden.brief(opdracht.soort())
                .velden()
                .forEach(veld -> blokken.putIfAbsent(veld.code(), Tekstdeel.lees(veld.standaard())));
        blokken.put("rechten", woorden.onderdeel("rechten", zinnen));
        switch (opdracht.soort()) {
            case KENNISGEVING -> {
                blokken.put("aanleiding", aanleiding(toeleiding, opdracht, zinnen));
                blokken.put(
                        "plan",
                        woorden.onderdeel(
                                toeleiding.herkomst() == Herkomst.BALIE ? "plan-eigen-vraag" : "plan-ander", zinnen));
                blokken.put(
                        "werkwijze",
                        woorden.onderdeel(grond.overWettenHeen() ? "werkwijze-stappen" : "werkwijze-vraag", zinnen));
            }
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
            case GEVRAAGD -> blokken.put("gevraagd", gevraagd(toeleiding.id()));
            case CORRECTIE ->
                blokken.put(
                        "verbeteringen",
                        verbeteringen(plichten.open(toeleiding.id()).getOrDefault(aan.sleutel(), List.of())));
            case DOORGELEIDING ->
                blokken.put(
                        "woorden",
                        doorgeleidingen
                                .van(toeleiding.id())
                                .map(dit -> alinea(dit.woorden()))
                                .orElse(List.of()));
            case AFHANDELING -> afhandeling(toeleiding, blokken, zinnen);
            case STILSTAND ->
                stilstand.nu(toeleiding.id()).ifPresent(stil -> stilstand(toeleiding, stil, dag, blokken, zinnen));
            case KENNISGEVING_GEZINSLID -> {
                blokken.put("over", woorden.onderdeel(aan.over().deel(), zinnen));
                if (aan.over().isInwoner()) {
                    blokken.computeIfPresent(BRON, (veld, bron) -> bronVoorInwoner(bron));
                }
            }
            case AFGEWEZEN -> {
                // This says nothing beyond what stands above.
            }
        }
        return blokken;
    }

    /** Whoever is the source reads "u zelf", and not "de inwoner zelf". */
    private List<Tekstdeel> bronVoorInwoner(List<Tekstdeel> bron) {
        boolean zelf = woorden.brief(Briefsoort.KENNISGEVING_GEZINSLID).velden().stream()
                .anyMatch(veld -> veld.code().equals(BRON)
                        && Tekstdeel.lees(veld.standaard()).equals(bron));
        return zelf ? alinea(woorden.vast("bronInwoner")) : bron;
    }

    /** It names the same last day as the screen: standing still gives no delay (Wmo 2015 art. 2.3.2). */
    private void stilstand(
            Toeleiding toeleiding,
            Stilstand.Stil stil,
            LocalDate dag,
            Map<String, List<Tekstdeel>> blokken,
            Map<String, String> zinnen) {
        blokken.put("grond", woorden.onderdeel("stilstand-" + stil.grond().code(), zinnen));
        blokken.put("waarom", alinea(stil.reden()));
        String termijn = dag.isAfter(toeleiding.uiterlijk()) ? "stilstand-te-laat" : "stilstand-loopt";
        blokken.put("termijn", woorden.onderdeel(termijn, zinnen));
    }

    /** A decision names its reasons: what the request does not show, or all that it shows (R-TOE-03). */
    private void besluit(Toeleiding toeleiding, Map<String, List<Tekstdeel>> blokken, Map<String, String> zinnen) {
        List<Afwijsgrond> gronden =
                verzoeken.van(toeleiding.id()).map(Onderzoeksverzoek::gronden).orElse(List.of());
        boolean geenWet = gronden.contains(Afwijsgrond.GEEN_WET);
        String deel = geenWet ? "besluit-geen-wet" : gronden.isEmpty() ? "besluit-ja" : "besluit-nee";
        blokken.put("besluit", woorden.onderdeel(deel, zinnen));
        Stream<Afwijsgrond> genoemd = gronden.isEmpty()
                ? Arrays.stream(Afwijsgrond.values()).filter(grond -> grond != Afwijsgrond.EERDER_GEWEIGERD)
                : gronden.stream();
        blokken.put(
                "gronden",
                opsomming(genoemd.filter(grond -> grond != Afwijsgrond.GEEN_WET)
                        .map(woorden::grond)
                        .toList()));
    }

    private void uitkomst(Toeleiding toeleiding, Map<String, List<Tekstdeel>> blokken, Map<String, String> zinnen) {
        Optional<Conclusie> conclusie = bevindingen.conclusie(toeleiding.id());
        blokken.put(
                "uitkomst",
                samen(woorden.onderdeel(uitkomst(toeleiding, conclusie), zinnen), gewist(toeleiding, zinnen)));
        blokken.put(
                "coordinatie",
                conclusie.filter(Conclusie::coordinatie).isPresent() ? coordinatie(toeleiding, zinnen) : List.of());
        blokken.put("vervolg", vervolg(toeleiding, zinnen));
        Uitkomsten.Betrokken gewist = uitkomsten.betrokken(toeleiding.id());
        List<Tekstdeel> gevraagd = eerst(gevraagd(toeleiding.id()), namen("gewistGevraagd", gewist.gevraagd()));
        blokken.put("gevraagd", gevraagd.isEmpty() ? List.of() : metKop("gevraagdKop", gevraagd));
        blokken.put(
                "motivering",
                conclusie
                        .map(besloten -> metKop("motiveringKop", Tekstdeel.lees(besloten.motivering())))
                        .orElseGet(() -> waarom(toeleiding)));
        blokken.put(
                "bevindingen",
                conclusie
                        .map(besloten -> metKop(
                                "bevindingenKop",
                                punten(bevindingen.van(toeleiding.id()), plichten.verklaringen(toeleiding.id()))))
                        .orElse(List.of()));
        List<Tekstdeel> gedeeld =
                eerst(opsomming(delingen.zinnen(toeleiding.id())), namen("gewistGegeven", gewist.gegeven()));
        blokken.put("gedeeld", gedeeld.isEmpty() ? List.of() : metKop("gedeeldKop", gedeeld));
    }

    /** Why it stopped, in the words of who decided it (R-TOE-13). */
    private List<Tekstdeel> waarom(Toeleiding toeleiding) {
        List<Tekstdeel> gezegd = alinea(uitkomsten.waarom(toeleiding.id()));
        return gezegd.isEmpty() ? gezegd : metKop("motiveringKop", gezegd);
    }

    private List<Tekstdeel> gewist(Toeleiding toeleiding, Map<String, String> zinnen) {
        if (toeleiding.stand() == Toeleidingstand.BEEINDIGD_GEWIST) {
            return woorden.onderdeel("gewist-alles", zinnen);
        }
        boolean verzameld = toeleiding.stand() == Toeleidingstand.NAAR_KOLOMMEN && toeleiding.stap() != Stap.HULPVRAAG;
        return verzameld ? woorden.onderdeel("gewist-verzameld", zinnen) : List.of();
    }

    private static List<Tekstdeel> samen(List<Tekstdeel> eerst, List<Tekstdeel> dan) {
        return Stream.concat(eerst.stream(), dan.stream()).toList();
    }

    /** What was asked, where it went or that it went nowhere, and that it is erased here (R-TOE-31, R-TOE-39). */
    private void afhandeling(Toeleiding toeleiding, Map<String, List<Tekstdeel>> blokken, Map<String, String> zinnen) {
        List<String> aan = uitkomsten.betrokken(toeleiding.id()).gegeven();
        Map<String, String> metWie = new HashMap<>(zinnen);
        metWie.put("hulpverlener", String.join(", ", aan));
        boolean advies = toeleiding.taaksoort().equals(Optional.of(Taaksoort.ADVIES));
        String deel = !aan.isEmpty() ? "afhandeling-vrij" : advies ? "afhandeling-advies" : "afhandeling-ingetrokken";
        blokken.put("afhandeling", woorden.onderdeel(deel, metWie));
        blokken.put("woorden", alinea(uitkomsten.afgehandeld(toeleiding.id()).orElse("")));
    }

    /** Its number, on which law, who is responsible, and that who asked for help may do without (R-ALG-06, R-COO-04). */
    private List<Tekstdeel> coordinatie(Toeleiding toeleiding, Map<String, String> zinnen) {
        return woorden.onderdeel(
                "coordinatie",
                zinnen,
                Map.of(
                        "coordinatie",
                        uitkomsten
                                .coordinatie(toeleiding.id())
                                .map(nummer -> alinea(
                                        Briefsjabloon.vul(woorden.vast("coordinatieNummer"), Map.of("nummer", nummer))))
                                .orElse(List.of()),
                        "afzien",
                        toeleiding.route() == Route.EIGEN_VRAAG
                                ? woorden.onderdeel("coordinatie-afzien", zinnen)
                                : List.of()));
    }

    private static List<Tekstdeel> opsomming(List<String> punten) {
        return punten.isEmpty() ? List.of() : List.of(new Tekstdeel.Opsomming(punten, false));
    }

    private static List<Tekstdeel> eerst(List<Tekstdeel> helemaal, List<Tekstdeel> anders) {
        return helemaal.isEmpty() ? anders : helemaal;
    }

    /** Of what was erased only with whom it was. */
    private List<Tekstdeel> namen(String zin, List<String> partijen) {
        return partijen.isEmpty()
                ? List.of()
                : List.of(new Tekstdeel.Alinea(woorden.vast(zin)), new Tekstdeel.Opsomming(partijen, false));
    }

    /** After a no the question goes on where the client wants it, under its own law (R-TOE-09). */
    private List<Tekstdeel> vervolg(Toeleiding toeleiding, Map<String, String> zinnen) {
        if (toeleiding.stand() == Toeleidingstand.AFGEROND) {
            return List.of();
        }
        boolean verder = doorgeleidingen
                .van(toeleiding.id())
                .filter(Doorgeleiding::gaatVerder)
                .isPresent();
        String deel = toeleiding.herkomst() == Herkomst.MELDPUNT ? "vervolg-melding" : "vervolg-vraag";
        return woorden.onderdeel(verder ? deel : "vervolg-niets", zinnen);
    }

    /** Who was asked what, and the reasons in the words that the party read. */
    private List<Tekstdeel> gevraagd(ToeleidingId toeleiding) {
        return vragen.van(toeleiding).stream()
                .flatMap(vraag -> Stream.concat(gevraagd(vraag), alinea(afloop(vraag.afloop())).stream()))
                .toList();
    }

    private String afloop(GesteldeVraag.Afloop afloop) {
        return switch (afloop) {
            case ANTWOORD -> "";
            case NOG_NIET -> woorden.vast("gevraagdNogNiet");
            case GEEN_ANTWOORD -> woorden.vast("gevraagdGeenAntwoord");
            case VERVALLEN -> woorden.vast("gevraagdVervallen");
        };
    }

    private Stream<Tekstdeel> gevraagd(GesteldeVraag vraag) {
        return Stream.of(
                new Tekstdeel.Alinea(Briefsjabloon.vul(
                        woorden.vast("gevraagd"),
                        Map.of(
                                "dag", Nederlands.datum(vraag.dag()),
                                "partij", vraag.partij(),
                                "gegevens", vraag.gegevens(),
                                "artikel", vraag.artikel()))),
                new Tekstdeel.Opsomming(
                        Arrays.stream(Noodzaakvraag.values())
                                .map(deel -> Noodzaakvelden.naam(deel) + ": "
                                        + vraag.noodzaak().antwoord(deel))
                                .toList(),
                        false));
    }

    private List<Tekstdeel> verbeteringen(List<Correctie> correcties) {
        return correcties.stream()
                .flatMap(correctie -> woorden
                        .onderdeel(
                                "verbetering",
                                Map.of("datum", woorden.datum(correctie.soort(), correctie.wat(), false)),
                                Map.of(
                                        "oud", alinea(correctie.oud()),
                                        "nieuw", alinea(correctie.nieuw())))
                        .stream())
                .toList();
    }

    /** Of each correction both versions, what was decided and why; and of a refusal what the client says about it. */
    private List<Tekstdeel> besluiten(List<Correctie> correcties) {
        return correcties.stream()
                .flatMap(correctie -> woorden
                        .onderdeel(
                                correctie.stand() == Correctiestand.VERBETERD ? "correctie-ja" : "correctie-nee",
                                Map.of("datum", woorden.datum(correctie.soort(), correctie.wat(), true)),
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
    private List<Tekstdeel> aanleiding(Toeleiding toeleiding, Briefopdracht opdracht, Map<String, String> zinnen) {
        return switch (toeleiding.herkomst()) {
            case BALIE -> woorden.onderdeel("aanleiding-eigen-vraag", zinnen);
            case MELDPUNT -> woorden.onderdeel("aanleiding-melding", zinnen);
            case PROFESSIONAL -> opVerzoek(toeleiding, opdracht, zinnen);
        };
    }

    /** Who asked for it is told (AVG 14 lid 2, onder f), unless there is a ground not to: then that ground is told. */
    private List<Tekstdeel> opVerzoek(Toeleiding toeleiding, Briefopdracht opdracht, Map<String, String> zinnen) {
        String afgeschermd = opdracht.veld(AFGESCHERMD);
        if (!afgeschermd.isEmpty()) {
            return woorden.onderdeel("aanleiding-afgeschermd", zinnen, Map.of("reden", alinea(afgeschermd)));
        }
        Map<String, String> metWie = new HashMap<>(zinnen);
        verzoeken.van(toeleiding.id()).map(Onderzoeksverzoek::view).ifPresent(van -> {
            metWie.put("verzoeker", van.functie().isEmpty() ? van.naam() : van.naam() + ", " + van.functie());
            metWie.put("organisatie", van.organisatie());
        });
        return woorden.onderdeel("aanleiding-verzoek", metWie);
    }

    private static String uitkomst(Toeleiding toeleiding, Optional<Conclusie> conclusie) {
        if (toeleiding.stopreden().isPresent()) {
            return switch (toeleiding.stopreden().get()) {
                case EEN_LOKET -> "uitkomst-loket";
                case GEEN_WET -> "uitkomst-geen-wet";
                case EEN_TERREIN -> "uitkomst-gewist";
                case LOSSE_HULP -> "uitkomst-kolommen";
                case INWONER_WIL_NIET, GEZIN_WIL_NIET -> "uitkomst-wil-niet";
            };
        }
        if (toeleiding.stand() == Toeleidingstand.BEEINDIGD_GEWIST) {
            return "uitkomst-gewist";
        }
        if (toeleiding.stand() == Toeleidingstand.NAAR_KOLOMMEN) {
            return toeleiding.stap() == Stap.HULPVRAAG ? "uitkomst-loket" : "uitkomst-kolommen";
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
        return woorden.zin(bevinding.soort(), bevinding.tekst(), bevinding.bron());
    }

    private String regel(Stuk stuk) {
        return Briefsjabloon.vul(
                woorden.stuk(stuk.stand()),
                Map.of(
                        "stuk", stuk.wat(),
                        "bron", woorden.van(stuk.bron()),
                        "dag",
                                Nederlands.datum(
                                        LocalDate.ofInstant(stuk.beslotenOp().orElseThrow(), Nederlands.TIJDZONE)),
                        "reden", stuk.reden()));
    }

    private static List<Tekstdeel> alinea(String tekst) {
        return tekst.isBlank() ? List.of() : List.of(new Tekstdeel.Alinea(tekst));
    }
}
