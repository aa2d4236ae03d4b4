package nl.samenspraak.systeemtest.verpakt;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.personen.Documentsoort;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.brieven.Briefopdracht;
import nl.samenspraak.toeleiding.brieven.Briefsoort;
import nl.samenspraak.toeleiding.brieven.Briefwijze;
import nl.samenspraak.toeleiding.conclusie.Gegevenssoort;
import nl.samenspraak.toeleiding.conclusie.NieuweBevinding;
import nl.samenspraak.toeleiding.conclusie.NieuweConclusie;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.correctie.Correctiebesluit;
import nl.samenspraak.toeleiding.correctie.Correctiestand;
import nl.samenspraak.toeleiding.correctie.NieuweCorrectie;
import nl.samenspraak.toeleiding.deelwijzer.Deelartikel;
import nl.samenspraak.toeleiding.deelwijzer.Deeluitkomst;
import nl.samenspraak.toeleiding.deelwijzer.Deelvoorwaarde;
import nl.samenspraak.toeleiding.deelwijzer.Wamswereld;
import nl.samenspraak.toeleiding.deling.Delingstand;
import nl.samenspraak.toeleiding.deling.NieuweDeling;
import nl.samenspraak.toeleiding.doorgeleiden.Stopbesluit;
import nl.samenspraak.toeleiding.doorgeleiden.Vervolg;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Herkomst;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Stilstand;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.gezin.Gezinsdeelname;
import nl.samenspraak.toeleiding.gezin.Gezinsrelatie;
import nl.samenspraak.toeleiding.gezin.Gezinssituatie;
import nl.samenspraak.toeleiding.gezin.Leeftijdsgroep;
import nl.samenspraak.toeleiding.gezin.NieuwGezinslid;
import nl.samenspraak.toeleiding.handhaving.Afwijzing;
import nl.samenspraak.toeleiding.handhaving.Handhavingsbesluit;
import nl.samenspraak.toeleiding.handhaving.Handhavingsinformeerwijze;
import nl.samenspraak.toeleiding.handhaving.Handhavingsstand;
import nl.samenspraak.toeleiding.handhaving.NieuwHandhavingsverzoek;
import nl.samenspraak.toeleiding.handhaving.NieuweHandhavingsinformering;
import nl.samenspraak.toeleiding.handhaving.Overwie;
import nl.samenspraak.toeleiding.hulpvraag.Hulpvraag;
import nl.samenspraak.toeleiding.notities.Notitieboek;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteuningsantwoord;
import nl.samenspraak.toeleiding.onderzoek.NieuweOmlabeling;
import nl.samenspraak.toeleiding.onderzoek.Opschorting;
import nl.samenspraak.toeleiding.onderzoek.Wisregel;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Afwijking;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Afwijsgrond;
import nl.samenspraak.toeleiding.onderzoeksverzoek.NieuwOnderzoeksverzoek;
import nl.samenspraak.toeleiding.partijen.Partijgegevens;
import nl.samenspraak.toeleiding.samenhang.NieuweBuitenkant;
import nl.samenspraak.toeleiding.stoppen.Stopreden;
import nl.samenspraak.toeleiding.stukken.Artsplaats;
import nl.samenspraak.toeleiding.stukken.NieuwStuk;
import nl.samenspraak.toeleiding.stukken.Stukbesluit;
import nl.samenspraak.toeleiding.stukken.Stukstand;
import nl.samenspraak.toeleiding.terreinen.AnderAntwoord;
import nl.samenspraak.toeleiding.terreinen.Bekend;
import nl.samenspraak.toeleiding.terreinen.NieuwAntwoord;
import nl.samenspraak.toeleiding.terugnemen.Terugneemgrond;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.uitkomst.Uitkomstplicht;
import nl.samenspraak.toeleiding.werklijst.Werkverdeling;
import nl.samenspraak.toeleiding.wie.Buitenonderwerp;
import nl.samenspraak.toeleiding.wie.Leefgebiedaanleiding;
import nl.samenspraak.toeleiding.wie.NieuwLeefgebied;
import nl.samenspraak.toeleiding.wie.NieuweVertegenwoordiger;
import nl.samenspraak.toeleiding.wie.Schuldhulp;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/** What goes into the columns of the toeleiding at most. */
final class Toeleidinglengtes {

    private static final int NUMMER = 19;

    /** Of a UUID, written out. */
    private static final int SLEUTEL = 36;

    /** Of a document, as {@link nl.samenspraak.personen.Legitimatie} takes it. */
    private static final int DOCUMENTNUMMER = 20;

    /** What the reference data let a subject be, filled in. */
    private static final int LANGSTE_ONDERWERP = 120;

    /** Of the request of a professional; beside the others, for a map takes only so many. */
    static final Map<String, Integer> ONDERZOEKSVERZOEK = Map.ofEntries(
            Map.entry("naam", NieuwOnderzoeksverzoek.Verzoeker.LANGSTE),
            Map.entry("organisatie", NieuwOnderzoeksverzoek.Verzoeker.LANGSTE),
            Map.entry("functie", NieuwOnderzoeksverzoek.Verzoeker.LANGSTE),
            Map.entry("betrokkenheid", NieuwOnderzoeksverzoek.LANGSTE_REDEN),
            Map.entry("onderbouwing", NieuwOnderzoeksverzoek.LANGSTE_ONDERBOUWING),
            Map.entry("verwachting", NieuwOnderzoeksverzoek.LANGSTE_REDEN),
            Map.entry("achteruitgang", NieuwOnderzoeksverzoek.LANGSTE_REDEN),
            Map.entry("hulp", NieuwOnderzoeksverzoek.LANGSTE_REDEN),
            Map.entry("overlast", NieuwOnderzoeksverzoek.LANGSTE_REDEN),
            Map.entry("afwijking_fg", Afwijking.LANGSTE_FG),
            Map.entry("afwijking_reden", Afwijking.LANGSTE_REDEN),
            Map.entry(
                    "gronden",
                    Arrays.stream(Afwijsgrond.values())
                            .map(Enum::name)
                            .collect(Collectors.joining(","))
                            .length()));

    /** Documents; beside the others as well. */
    static final Map<String, Map<String, Integer>> STUKKEN = Map.of(
            "toeleiding.stuk",
            Map.of(
                    "wat", NieuwStuk.LANGSTE_WAT,
                    "bron", langste(Bronsoort.class),
                    "bron_naam", Bronvermelding.LANGSTE_NAAM,
                    "bron_reden", Bronvermelding.LANGSTE_REDEN,
                    "tekst", Notitieboek.LANGSTE,
                    "stand", langste(Stukstand.class),
                    "reden", Stukbesluit.LANGSTE_REDEN,
                    "arts", langste(Artsplaats.class)));

    /** Requests of those who enforce the law; beside the others as well. */
    static final Map<String, Map<String, Integer>> HANDHAVING = Map.of(
            "toeleiding.handhavingsverzoek",
            Map.ofEntries(
                    Map.entry("nummer", NUMMER),
                    Map.entry("naam", Overwie.LANGSTE_NAAM),
                    Map.entry("adres", Overwie.LANGSTE_ADRES),
                    Map.entry("bevoegdheid", Blad.LANGSTE_CODE),
                    Map.entry("aanleiding", NieuwHandhavingsverzoek.LANGSTE_AANLEIDING),
                    Map.entry("noodzaak_doel", Noodzaaktoets.LANGSTE),
                    Map.entry("noodzaak_waarom", Noodzaaktoets.LANGSTE),
                    Map.entry("noodzaak_lichter", Noodzaaktoets.LANGSTE),
                    Map.entry("noodzaak_evenredig", Noodzaaktoets.LANGSTE),
                    Map.entry("stand", langste(Handhavingsstand.class)),
                    Map.entry("grond", langste(Afwijzing.class)),
                    Map.entry("motivering", Handhavingsbesluit.LANGSTE_MOTIVERING),
                    Map.entry("notitie", Handhavingsbesluit.LANGSTE_NOTITIE),
                    Map.entry("voorwaarden", Handhavingsbesluit.LANGSTE_VOORWAARDEN)),
            "toeleiding.handhavingsgegeven",
            Map.of("gegeven", Blad.LANGSTE_CODE, "waarom", NieuwHandhavingsverzoek.LANGSTE_WAAROM),
            "toeleiding.handhavingsinformering",
            Map.of(
                    "wijze", langste(Handhavingsinformeerwijze.class),
                    "grond", Blad.LANGSTE_CODE,
                    "afweging", NieuweHandhavingsinformering.LANGSTE_AFWEGING),
            "toeleiding.handhavingstoekenning",
            Map.of("gegeven", Blad.LANGSTE_CODE));

    /** Corrections; beside the others as well. */
    static final Map<String, Map<String, Integer>> CORRECTIES = Map.of(
            "toeleiding.correctie",
            Map.of(
                    "soort",
                    "bevinding".length(),
                    "wat",
                    Math.max(
                            NieuwAntwoord.LANGSTE_ORGANISATIE,
                            Math.max(langste(Onderzoekspunt.class), langsteTerrein())),
                    "oud",
                    NieuweCorrectie.LANGSTE,
                    "nieuw",
                    NieuweCorrectie.LANGSTE,
                    "stand",
                    langste(Correctiestand.class),
                    "reden",
                    Correctiebesluit.LANGSTE_REDEN,
                    "verklaring",
                    Correctiebesluit.LANGSTE_VERKLARING),
            "toeleiding.correctieplicht",
            Map.of("ontvanger", SLEUTEL, "naam", Partijgegevens.LANGSTE_NAAM),
            "toeleiding.terugname",
            Map.of(
                    "grond",
                    langste(Terugneemgrond.class),
                    "wat",
                    2000,
                    "ontvanger",
                    SLEUTEL,
                    "naam",
                    Partijgegevens.LANGSTE_NAAM),
            "toeleiding.doorgeleiding",
            Map.of(
                    "loket",
                    Vervolg.LANGSTE_LOKET,
                    "wet",
                    "participatiewet".length(),
                    "woorden",
                    Hulpvraag.LANGSTE_WOORDEN),
            "toeleiding.uitkomstplicht",
            Map.of(
                    "gevraagd", Uitkomstplicht.LANGSTE_NAMEN,
                    "gegeven", Uitkomstplicht.LANGSTE_NAMEN,
                    "waarom", Stopbesluit.LANGSTE_WAAROM,
                    "vraag", Hulpvraag.LANGSTE_WOORDEN));

    /** What is asked about beside what the client asked for; beside the others as well. */
    static final Map<String, Map<String, Integer>> GEBIEDEN = Map.of(
            "toeleiding.leefgebied",
            Map.of(
                    "gebied", Blad.LANGSTE_CODE,
                    "aanleiding", langste(Leefgebiedaanleiding.class),
                    "reden", NieuwLeefgebied.LANGSTE_REDEN),
            "toeleiding.schuldhulp",
            Map.of("wat", langste(Schuldhulp.class)));

    /** What was shared; beside the others as well. */
    static final Map<String, Map<String, Integer>> DELINGEN = Map.of(
            "toeleiding.deling",
            Map.ofEntries(
                    Map.entry("richting", langste(Delingrichting.class)),
                    Map.entry("persoon", NieuweDeling.LANGSTE_PERSOON),
                    Map.entry("soort", Blad.LANGSTE_CODE),
                    Map.entry("wet", Blad.LANGSTE_CODE),
                    Map.entry("fase", Blad.LANGSTE_CODE),
                    Map.entry("regelversie", Blad.LANGSTE_VERSIE),
                    Map.entry("wereld", langste(Wamswereld.class)),
                    Map.entry("uitkomst", langste(Deeluitkomst.class)),
                    Map.entry("artikel", Deelartikel.LANGSTE),
                    Map.entry("artikelstatus", langste(Rechtsstatus.class)),
                    Map.entry("anders_uitkomst", langste(Deeluitkomst.class)),
                    Map.entry("anders_artikel", Deelartikel.LANGSTE),
                    Map.entry("noodzaak_doel", Noodzaaktoets.LANGSTE),
                    Map.entry("noodzaak_waarom", Noodzaaktoets.LANGSTE),
                    Map.entry("noodzaak_lichter", Noodzaaktoets.LANGSTE),
                    Map.entry("noodzaak_evenredig", Noodzaaktoets.LANGSTE),
                    Map.entry("stand", langste(Delingstand.class)),
                    Map.entry("reden", NieuweDeling.LANGSTE_REDEN)),
            "toeleiding.delingeis",
            Map.of(
                    "code", Blad.LANGSTE_CODE,
                    "tekst", Deelvoorwaarde.LANGSTE_TEKST,
                    "grond", NieuweDeling.LANGSTE_GROND));

    /** Letters, and who lives with the client; beside the others as well. */
    static final Map<String, Map<String, Integer>> BRIEVEN = Map.of(
            "toeleiding.brief",
            Map.of(
                    "soort",
                    langste(Briefsoort.class),
                    "tekstversie",
                    Blad.LANGSTE_VERSIE,
                    "ontvanger",
                    SLEUTEL,
                    "naam",
                    2 * NieuwOnderzoeksverzoek.Verzoeker.LANGSTE + ", ".length(),
                    "onderwerp",
                    LANGSTE_ONDERWERP,
                    "wijze",
                    langste(Briefwijze.class),
                    "postreden",
                    Briefopdracht.LANGSTE_POSTREDEN),
            "toeleiding.omlabelverklaring",
            Map.of(
                    "naar", langste(Taaksoort.class),
                    "organisatie", NieuweOmlabeling.LANGSTE_ORGANISATIE,
                    "reden", NieuweOmlabeling.LANGSTE_REDEN),
            "toeleiding.vertegenwoordiger",
            Map.of(
                    "naam", NieuweVertegenwoordiger.LANGSTE_NAAM,
                    "grond", Blad.LANGSTE_CODE,
                    "gezien", NieuweVertegenwoordiger.LANGSTE_BEWIJS,
                    "uitleg", NieuweVertegenwoordiger.LANGSTE_UITLEG),
            "toeleiding.legitimatie",
            Map.of("wet", Blad.LANGSTE_CODE, "document", langste(Documentsoort.class), "nummer", DOCUMENTNUMMER),
            "toeleiding.buitenscope",
            Map.of("onderwerp", Buitenonderwerp.LANGSTE),
            "toeleiding.gezin",
            Map.of("situatie", langste(Gezinssituatie.class)),
            "toeleiding.gezinsgenoot",
            Map.of(
                    "relatie",
                    langste(Gezinsrelatie.class),
                    "naam",
                    NieuwGezinslid.LANGSTE_NAAM,
                    "noodzaak",
                    NieuwGezinslid.LANGSTE_NOODZAAK,
                    "leeftijd",
                    langste(Leeftijdsgroep.class),
                    "gezag",
                    NieuwGezinslid.LANGSTE_NAAM,
                    "gehoord",
                    langste(Leeftijdsgroep.Toehoorder.class),
                    "deelname",
                    langste(Gezinsdeelname.class)));

    static final Map<String, Map<String, Integer>> TABELLEN = Map.of(
            "toeleiding.toeleiding",
            Map.of(
                    "nummer", NUMMER,
                    "meldingnummer", NUMMER,
                    "route", langste(Route.class),
                    "herkomst", langste(Herkomst.class),
                    "taaksoort", langste(Taaksoort.class),
                    "stap", langste(Stap.class),
                    "stand", langste(Toeleidingstand.class),
                    "stopreden", langste(Stopreden.class)),
            "toeleiding.overdracht",
            Map.of("reden", Werkverdeling.LANGSTE_REDEN),
            "toeleiding.hulpvraag",
            Map.of(
                    "aanleiding", Signaal.LANGSTE_AANLEIDING,
                    "inhoud", Signaal.LANGSTE_INHOUD,
                    "woorden", Hulpvraag.LANGSTE_WOORDEN),
            "toeleiding.ondersteuning",
            Map.of("naam", Ondersteuningsantwoord.LANGSTE_NAAM, "opent", Ondersteuningsantwoord.LANGSTE_OPENING),
            "toeleiding.terreinantwoord",
            Map.of(
                    "organisatie",
                    NieuwAntwoord.LANGSTE_ORGANISATIE,
                    "terrein",
                    langsteTerrein(),
                    "bekend",
                    langste(Bekend.class),
                    "ander_bekend",
                    langste(Bekend.class),
                    "ander_bron",
                    AnderAntwoord.LANGSTE_BRON,
                    "ander_reden",
                    AnderAntwoord.LANGSTE_REDEN),
            "toeleiding.buitenkant",
            Map.of(
                    "terrein", langsteTerrein(),
                    "helper", NieuweBuitenkant.LANGSTE_HELPER,
                    "hulp", NieuweBuitenkant.LANGSTE_HULP,
                    "indicatie", NieuweBuitenkant.LANGSTE_HULP,
                    "bron", langste(Bronsoort.class),
                    "bron_naam", Bronvermelding.LANGSTE_NAAM,
                    "bron_reden", Bronvermelding.LANGSTE_REDEN),
            "toeleiding.bevinding",
            Map.of(
                    "punt",
                    langste(Onderzoekspunt.class),
                    "tekst",
                    NieuweBevinding.LANGSTE_TEKST,
                    "soort",
                    langste(Gegevenssoort.class),
                    "bron",
                    langste(Bronsoort.class),
                    "bron_naam",
                    Bronvermelding.LANGSTE_NAAM,
                    "bron_reden",
                    Bronvermelding.LANGSTE_REDEN),
            "toeleiding.conclusie",
            Map.of("motivering", NieuweConclusie.LANGSTE_MOTIVERING),
            "toeleiding.opschorting",
            Map.of("grond", langste(Stilstand.Grond.class), "reden", Opschorting.LANGSTE_REDEN),
            "toeleiding.wisverklaring",
            Map.of("stap", langste(Stap.class), "wat", Wisregel.LANGSTE));

    private Toeleidinglengtes() {}

    private static int langsteTerrein() {
        return Terrein.alle().stream()
                .mapToInt(terrein -> terrein.code().length())
                .max()
                .orElseThrow();
    }

    private static int langste(Class<? extends Enum<?>> soort) {
        return Arrays.stream(soort.getEnumConstants())
                .mapToInt(waarde -> waarde.name().length())
                .max()
                .orElseThrow();
    }
}
