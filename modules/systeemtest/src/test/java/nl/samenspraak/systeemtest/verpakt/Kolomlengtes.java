package nl.samenspraak.systeemtest.verpakt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.persoon.AdellijkeTitel;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Naamgebruik;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.klachten.advies.NieuwAdvies;
import nl.samenspraak.klachten.afhandelen.NietBehandelbesluit;
import nl.samenspraak.klachten.afschrift.NieuwAfschrift;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.behandelen.Naamgenoten;
import nl.samenspraak.klachten.brieven.Klachtbriefwijze;
import nl.samenspraak.klachten.gegevens.Gegevensantwoord;
import nl.samenspraak.klachten.gegevens.NieuwGegevensverzoek;
import nl.samenspraak.klachten.horen.Afspraak;
import nl.samenspraak.klachten.horen.Gehoorde;
import nl.samenspraak.klachten.horen.Hoorreden;
import nl.samenspraak.klachten.horen.Verslag;
import nl.samenspraak.klachten.indeling.Klachtinstantie;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Gedragingeinde;
import nl.samenspraak.klachten.klacht.Kalenderafdruk;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.klachten.maatregelen.Maatregelbericht;
import nl.samenspraak.klachten.maatregelen.Maatregelslot;
import nl.samenspraak.klachten.maatregelen.Maatregelstand;
import nl.samenspraak.klachten.maatregelen.NieuweMaatregel;
import nl.samenspraak.klachten.oordeel.NieuwOordeel;
import nl.samenspraak.klachten.publicatie.Jaarpublicaties;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.stukken.Meestuurkeuze;
import nl.samenspraak.klachten.stukken.NieuwKlachtstuk;
import nl.samenspraak.klachten.stukken.Stukherkomst;
import nl.samenspraak.meldpunt.aannemen.Route;
import nl.samenspraak.meldpunt.aanvullen.Aanvulsoort;
import nl.samenspraak.meldpunt.aanvullen.NieuweAanvulling;
import nl.samenspraak.meldpunt.aanvullen.NieuweTerugbeltaak;
import nl.samenspraak.meldpunt.aanvullen.Terugbelwie;
import nl.samenspraak.meldpunt.aanvullen.Verzoekantwoord;
import nl.samenspraak.meldpunt.aanvullen.Verzoekuitkomst;
import nl.samenspraak.meldpunt.bewaren.NieuweBewaring;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.informeren.NieuweInformering;
import nl.samenspraak.meldpunt.informeren.Uitstelgrond;
import nl.samenspraak.meldpunt.loket.Loket;
import nl.samenspraak.meldpunt.loket.Loketgegeven;
import nl.samenspraak.meldpunt.loket.Loketkanaal;
import nl.samenspraak.meldpunt.melding.Gebied;
import nl.samenspraak.meldpunt.melding.Melderzoeknaam;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.melding.NieuweWeging;
import nl.samenspraak.meldpunt.melding.Urgentie;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Briefadres;
import nl.samenspraak.meldpunt.signaal.Gevaarafloop;
import nl.samenspraak.meldpunt.signaal.Kanaal;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.triage.Gedrag;
import nl.samenspraak.meldpunt.wvggz.Wvggzsoort;
import nl.samenspraak.meldpunt.wvggz.Wvggzzet;
import nl.samenspraak.personen.Documentsoort;
import nl.samenspraak.personen.Opschorting;
import nl.samenspraak.personen.Persoonsgegeven;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.gezin.Reden;
import nl.samenspraak.personen.gezin.Verwantschap;
import nl.samenspraak.personen.identificeren.Bsnbron;
import nl.samenspraak.personen.inkijk.Inkijkdeel;
import nl.samenspraak.personen.inkijk.Inkijkdiepte;
import nl.samenspraak.personen.inkijk.Inkijknoodzaak;
import nl.samenspraak.personen.inkijk.Storing;
import nl.samenspraak.personen.register.Zoekvelden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.logboek.Oordeel;
import nl.samenspraak.toegang.logboek.Uitkomst;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Autorisatiematrix;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Doelenlijst;

/**
 * The most that can be put in every column with text: asked of the value class that stands before it, of the values there are, or of what
 * composes it. What only the application itself makes (keys, numbers, hashes) has the length that it has.
 */
final class Kolomlengtes {

    private static final int ZEKER_TE_LANG = 30_000;
    private static final int HASH = 64;
    private static final int PSEUDONIEM = 32;
    private static final int NUMMER = 19;
    private static final int TIJD = 5;
    private static final int TELEFOON = 16;
    private static final int NETWERKADRES = 45;
    private static final int ACCOUNTNAAM = 120;
    private static final int BEKLAAGDE = 2 * Beklaagde.LANGSTE + 2;
    private static final int BEKLAAGDESLEUTEL = langste(Beklaagdesoort.class) + 1 + BEKLAAGDE;

    private final Map<String, Integer> langste = new HashMap<>();

    Kolomlengtes() {
        toegang();
        personen();
        meldpunt();
        klacht();
        behandeling();
        Toeleidinglengtes.TABELLEN.forEach(this::zet);
        Toeleidinglengtes.BRIEVEN.forEach(this::zet);
        Toeleidinglengtes.STUKKEN.forEach(this::zet);
        zet("inwoner.inzagevraag", Map.of("gelezen", 1000, "vraag", 2000, "antwoord", 4000));
        zet("toeleiding.onderzoeksverzoek", Toeleidinglengtes.ONDERZOEKSVERZOEK);
        Toeleidinglengtes.CORRECTIES.forEach(this::zet);
        Toeleidinglengtes.DELINGEN.forEach(this::zet);
        Toeleidinglengtes.GEBIEDEN.forEach(this::zet);
        Toeleidinglengtes.HANDHAVING.forEach(this::zet);
        Partijlengtes.TABELLEN.forEach(this::zet);
        Coordinatielengtes.TABELLEN.forEach(this::zet);
        Coordinatielengtes.BRIEVEN.forEach(this::zet);
        Coordinatielengtes.OVERLEG.forEach(this::zet);
        zet("coordinatie.coordinatie", Coordinatielengtes.BEGIN);
    }

    /**
     * @param kolom schema, table and column, in small letters with points between them
     * @return the most characters that can be put in it; empty when nobody knows
     */
    Optional<Integer> van(String kolom) {
        return Optional.ofNullable(langste.get(kolom));
    }

    private void toegang() {
        zet(
                "toegang.account",
                Map.of("gebruikersnaam", 80, "naam", ACCOUNTNAAM, "organisatie", ACCOUNTNAAM, "wachtwoord", 300));
        zet("toegang.accountpet", Map.of("pet", Autorisatiematrix.LANGSTE_PET));
        zet(
                "toegang.aanmeldlog",
                Map.of(
                        "gebruikersnaam",
                        80,
                        "gebeurtenis",
                        30,
                        "pet",
                        Autorisatiematrix.LANGSTE_PET,
                        "werkplek",
                        NETWERKADRES));
        // A network is an address at most, as in aanmeldlog.werkplek; the keys are hashes of SHA-256 in hexadecimal.
        zet("toegang.accountplek", Map.of("netwerk", NETWERKADRES));
        zet("toegang.poging", Map.of("sleutel", HASH));
        zet("toegang.sessie", Map.of("sleutel", HASH, "pet", Autorisatiematrix.LANGSTE_PET));
        zet("toegang.knoop", Map.of("naam", 80, "open", 2000));
        zet("toegang.zegelknoop", Map.of("knoop", 80));
        zet("toegang.zegelgat", Map.of("knoop", 80));
        zet("toegang.zegelreeks", Map.of("knoop", 80));
        // A name is 100 long at most; size, root, hash, time and signature come to less than 400.
        zet("toegang.zegelpunt", Map.of("notitie", 2 * 100 + 400));
        zet("toegang.zegelsleutel", Map.of("toetssleutel", 100 + 55));
        zet("toegang.zegelmelding", Map.of("soort", "anker".length(), "tekst", 300));
        zet("toegang.nazicht", Map.of("uitkomst", "GEBROKEN".length(), "tekst", 4000));
        zet("toegang.dagtaak", Map.of("naam", "klachttermijnen".length()));
        String log = "toegang.toegangslog";
        zet(
                log,
                Map.of(
                        "trace_id",
                        32,
                        "span_id",
                        16,
                        "knoop",
                        80,
                        "werkplek",
                        NETWERKADRES,
                        "organisatie",
                        ACCOUNTNAAM));
        zet(
                log,
                Map.of(
                        "actie", langste(Actie.values(), Actie::code),
                        "zaak", langste(Zaaksoort.values(), Zaaksoort::code),
                        "uitkomst", langste(Uitkomst.values(), Uitkomst::code),
                        "weigergrond", langste(Weigergrond.class),
                        "dossierdelen",
                                Arrays.stream(Dossierdeel.values())
                                        .map(Dossierdeel::code)
                                        .collect(Collectors.joining(","))
                                        .length()));
        zet(
                log,
                Map.of(
                        "daad",
                        Blad.LANGSTE_CODE,
                        "activiteit",
                        Doelenlijst.LANGSTE_ACTIVITEIT + 1 + Blad.LANGSTE_VERSIE,
                        "doel",
                        Blad.LANGSTE_CODE,
                        "grondslag",
                        Blad.LANGSTE_CODE,
                        "pet",
                        Autorisatiematrix.LANGSTE_PET,
                        "persoon",
                        PSEUDONIEM,
                        "persoontype",
                        "persoon".length(),
                        "reden",
                        300,
                        "wederpartij",
                        wederpartij()));
        zet(
                "toegang.signaal",
                Map.of(
                        "soort",
                        20,
                        "pet",
                        Autorisatiematrix.LANGSTE_PET,
                        "zaak",
                        langste(Zaaksoort.values(), Zaaksoort::code),
                        "doel",
                        Blad.LANGSTE_CODE,
                        "reden",
                        300,
                        "oordeel",
                        langste(Oordeel.class),
                        "toelichting",
                        500));
        zet(
                "toegang.verklaring",
                Map.of(
                        "soort", "toeleiding".length(),
                        "grondslag", Blad.LANGSTE_CODE,
                        "termijn", Blad.LANGSTE_CODE,
                        "duur", "2147483647 werkdagen".length(),
                        "versie", Blad.LANGSTE_VERSIE));
    }

    /** Whoever gets something or gives it: a klager, somebody who is complained of, the college, a loket, or who has data about care. */
    private static int wederpartij() {
        return Stream.of(
                        Klager.LANGSTE_NAAM,
                        BEKLAAGDE,
                        Klachtinstantie.LANGSTE_NAAM,
                        Loket.LANGSTE_NAAM,
                        NieuwGegevensverzoek.LANGSTE_NAAM)
                .max(Integer::compare)
                .orElseThrow();
    }

    private void personen() {
        int naam = grens(lengte -> Persoonsnaam.van("", "a".repeat(lengte)));
        int voorvoegsel = grens(lengte -> Persoonsnaam.van("", "v".repeat(lengte), "a"));
        int titel = langste(AdellijkeTitel.values(), AdellijkeTitel::code);
        String persoon = "personen.persoon";
        zet(
                persoon,
                Map.of(
                        "pseudoniem",
                        PSEUDONIEM,
                        "bsn_zoek",
                        HASH,
                        "bsn_bron",
                        langste(Bsnbron.class),
                        "titel",
                        titel,
                        "partner_titel",
                        titel,
                        "voorvoegsel",
                        voorvoegsel,
                        "partner_voorvoegsel",
                        voorvoegsel,
                        "voornamen",
                        naam,
                        "geslachtsnaam",
                        naam,
                        "partner_geslachtsnaam",
                        naam));
        zet(
                persoon,
                Map.of(
                        "naamgebruik",
                        langste(Naamgebruik.values(), Naamgebruik::code),
                        "geslacht",
                        1,
                        "geboortedatum",
                        8,
                        "overleden",
                        8,
                        "verblijf",
                        langste(Verblijf.Soort.class),
                        "straat",
                        Adres.LANGSTE_NAAM,
                        "woonplaats",
                        Adres.LANGSTE_NAAM,
                        "huisletter",
                        1,
                        "toevoeging",
                        4,
                        "postcode",
                        6));
        zet(
                persoon,
                Map.of(
                        "verblijfomschrijving",
                        grens(lengte -> Verblijf.locatie("a".repeat(lengte), "")),
                        "zoek_naam",
                        Zoekvelden.LANGSTE_NAAM,
                        "zoek_klank",
                        Zoekvelden.LANGSTE_NAAM,
                        "zoek_partnernaam",
                        Zoekvelden.LANGSTE_NAAM,
                        "zoek_partnerklank",
                        Zoekvelden.LANGSTE_NAAM,
                        "zoek_voornamen",
                        Zoekvelden.LANGSTE_NAAM,
                        "zoek_straat",
                        Zoekvelden.LANGSTE_STRAAT,
                        "zoek_toevoeging",
                        5,
                        "gezin_door_naam",
                        ACCOUNTNAAM));
        int gegevens = Arrays.stream(Persoonsgegeven.values())
                .map(Enum::name)
                .collect(Collectors.joining(","))
                .length();
        zet(
                persoon,
                Map.of(
                        "opschorting",
                        langste(Opschorting.class),
                        "onderzoek",
                        gegevens,
                        "onleesbaar",
                        gegevens,
                        "aanduiding",
                        langste(Adres.Aanduiding.values(), Adres.Aanduiding::code),
                        "verblijfplaats",
                        Verblijf.LANGSTE_PLAATS));
        zet("personen.telefoon", Map.of("nummer", TELEFOON));
        zet(
                "personen.identificatie",
                Map.of("document", langste(Documentsoort.class), "nummer", 20, "door_naam", ACCOUNTNAAM));
        int reden = grens(lengte -> new Reden("a".repeat(lengte)));
        zet(
                "personen.gezinsband",
                Map.of(
                        "soort",
                        langste(Verwantschap.class),
                        "noodzaak",
                        reden,
                        "breekreden",
                        reden,
                        "gelegd_door_naam",
                        ACCOUNTNAAM,
                        "verbroken_door_naam",
                        ACCOUNTNAAM));
        int delen = Arrays.stream(Inkijkdeel.values())
                .map(Enum::name)
                .collect(Collectors.joining(","))
                .length();
        zet(
                "personen.inkijk",
                Map.of(
                        "diepte",
                        langste(Inkijkdiepte.class),
                        "doel",
                        Blad.LANGSTE_CODE,
                        "reden_doel",
                        Inkijknoodzaak.LANGSTE,
                        "reden_nodig",
                        Inkijknoodzaak.LANGSTE,
                        "reden_lichter",
                        Inkijknoodzaak.LANGSTE,
                        "reden_evenredig",
                        Inkijknoodzaak.LANGSTE,
                        "delen",
                        delen,
                        "storing",
                        langste(Storing.class),
                        "door_naam",
                        ACCOUNTNAAM));
        zet(
                "personen.herkomst",
                Map.of(
                        "deel",
                        langste(Inkijkdeel.class),
                        "bron",
                        "Basisregistratie Personen".length(),
                        "door_naam",
                        ACCOUNTNAAM));
        zet("personen.inlezing", Map.of("bestand", 200, "sha256", HASH));
        zet("brieven.post", Map.of("fout", 300));
    }

    private void meldpunt() {
        String melding = "meldpunt.melding";
        zet(
                melding,
                Map.of(
                        "nummer",
                        NUMMER,
                        "doel",
                        Blad.LANGSTE_CODE,
                        "doelversie",
                        Blad.LANGSTE_VERSIE,
                        "reikwijdte",
                        langste(Reikwijdte.class),
                        "status",
                        langste(Meldingstatus.class),
                        "omschrijving",
                        Betrokkene.Onbekend.LANGSTE_BESCHRIJVING,
                        "kanaal",
                        langste(Kanaal.class),
                        "statuscode",
                        HASH));
        zet(
                melding,
                Map.of(
                        "aanleiding",
                        Signaal.LANGSTE_AANLEIDING,
                        "inhoud",
                        Signaal.LANGSTE_INHOUD,
                        "melderssoort",
                        langste(Melderssoort.class),
                        "melderrelatie",
                        langste(Relatie.class),
                        "meldernaam",
                        Melder.LANGSTE_NAAM,
                        "melderorganisatie",
                        Melder.LANGSTE_NAAM,
                        "melderfunctie",
                        Melder.LANGSTE_NAAM,
                        "meldertelefoon",
                        TELEFOON,
                        "sluitreden",
                        langste(Sluitreden.class),
                        "toelichting",
                        Sluiting.LANGSTE_TOELICHTING));
        zet(
                melding,
                Map.of(
                        "melderzoek",
                        Melderzoeknaam.LANGSTE,
                        "overzoek",
                        Betrokkene.Onbekend.LANGSTE_BESCHRIJVING + 2,
                        "melderbriefnaam",
                        Melder.LANGSTE_NAAM,
                        "melderbriefadres",
                        Briefadres.LANGSTE,
                        "melder_waarom_niet",
                        Melder.LANGSTE_REDEN,
                        "urgentie",
                        langste(Urgentie.class),
                        "gebied",
                        langste(Gebied.class),
                        "weegreden",
                        NieuweWeging.LANGSTE));
        zet(
                "meldpunt.toewijzing",
                Map.of(
                        "reden",
                        Sluiting.LANGSTE_TOELICHTING,
                        "uitkomst",
                        langste(Sluitreden.class),
                        "toelichting",
                        Sluiting.LANGSTE_TOELICHTING));
        zet(
                "meldpunt.aanvulling",
                Map.of(
                        "soort",
                        langste(Aanvulsoort.class),
                        "wijze",
                        langste(Contactwijze.class),
                        "tekst",
                        NieuweAanvulling.LANGSTE,
                        "afloop",
                        langste(Gevaarafloop.class),
                        "tijd",
                        TIJD));
        zet("meldpunt.noodoverdracht", Map.of("wie", langste(Gevaarafloop.class), "tijd", TIJD));
        zet(
                "meldpunt.terugbeltaak",
                Map.of(
                        "wie",
                        langste(Terugbelwie.class),
                        "waarvoor",
                        NieuweTerugbeltaak.LANGSTE,
                        "uitkomst",
                        langste(Verzoekuitkomst.class),
                        "wijze",
                        langste(Contactwijze.class),
                        "grond",
                        Verzoekantwoord.LANGSTE_GROND));
        zet("meldpunt.telling", Map.of("route", langste(Route.class)));
        zet(
                "meldpunt.doorgeleiding",
                Map.of(
                        "toestemming_wie",
                        NieuweInformering.LANGSTE_VERTEGENWOORDIGER,
                        "protocol",
                        Loket.LANGSTE_PROTOCOL));
        zet(
                "meldpunt.doorgeleiding",
                Map.of(
                        "loket",
                        Blad.LANGSTE_CODE,
                        "loketnaam",
                        Loket.LANGSTE_NAAM,
                        "loketversie",
                        Blad.LANGSTE_VERSIE,
                        "kanaal",
                        langste(Loketkanaal.class),
                        "adres",
                        Loket.LANGSTE_ADRES,
                        "gegevens",
                        Arrays.stream(Loketgegeven.values())
                                .map(Loketgegeven::code)
                                .collect(Collectors.joining(","))
                                .length(),
                        "toestemming_wijze",
                        langste(Contactwijze.class),
                        "onderwerp",
                        300,
                        "bericht",
                        12_000));
        zet(
                "meldpunt.toeleiding",
                Map.of(
                        "gedrag", langste(Gedrag.class),
                        "terreinen",
                                Terrein.alle().stream()
                                        .map(Terrein::code)
                                        .collect(Collectors.joining(","))
                                        .length()));
        zet(
                "meldpunt.wvggzstap",
                Map.of(
                        "soort",
                        langste(Wvggzsoort.class),
                        "wijze",
                        langste(Contactwijze.class),
                        "toelichting",
                        Wvggzzet.LANGSTE_TOELICHTING));
        zet(
                "meldpunt.informatie",
                Map.of("gezin_reden", Sluiting.LANGSTE_TOELICHTING, "onvindbaar", Sluiting.LANGSTE_TOELICHTING));
        zet(
                "meldpunt.informering",
                Map.of(
                        "wijze",
                        langste(Contactwijze.class),
                        "vertegenwoordiger",
                        NieuweInformering.LANGSTE_VERTEGENWOORDIGER,
                        "postreden",
                        Sluiting.LANGSTE_TOELICHTING,
                        "reden",
                        Sluiting.LANGSTE_TOELICHTING,
                        "grond",
                        Blad.LANGSTE_CODE,
                        "grondnaam",
                        Uitstelgrond.LANGSTE_NAAM,
                        "artikel",
                        Uitstelgrond.LANGSTE_ARTIKEL));
        zet(
                "meldpunt.terugkoppeling",
                Map.of("wijze", langste(Contactwijze.class), "status", langste(Meldingstatus.class)));
        zet("meldpunt.bewaring", Map.of("reden", NieuweBewaring.LANGSTE_REDEN));
        zet("meldpunt.vernietigd", Map.of("uitkomst", langste(Sluitreden.class)));
    }

    private void klacht() {
        String klacht = "klachten.klacht";
        zet(
                klacht,
                Map.of(
                        "nummer",
                        NUMMER,
                        "kanaal",
                        langste(Klachtkanaal.class),
                        "onderwerp",
                        NieuweKlacht.LANGSTE_ONDERWERP,
                        "inhoud",
                        NieuweKlacht.LANGSTE_INHOUD,
                        "wens",
                        NieuweKlacht.LANGSTE_WENS,
                        "gebeurd",
                        NieuweKlacht.LANGSTE_GEBEURD,
                        "wamsstap",
                        40,
                        "domein",
                        40,
                        "aard",
                        40));
        zet(klacht, Map.of("klagersoort", 40, "knelpunt", 40));
        zet(
                klacht,
                Map.of(
                        "klager_naam",
                        Klager.LANGSTE_NAAM,
                        "klager_adres",
                        Klager.LANGSTE_NAAM,
                        "klager_postcode",
                        6,
                        "klager_plaats",
                        Klager.LANGSTE_PLAATS,
                        "klager_email",
                        Klager.LANGSTE_EMAIL,
                        "klager_telefoon",
                        TELEFOON,
                        "klager_machtiging",
                        Klager.LANGSTE_MACHTIGING,
                        "klager_sleutel",
                        HASH));
        zet(
                klacht,
                Map.of(
                        "zaaknummer",
                        NUMMER,
                        "zaaksoort",
                        langste(Zaaksoort.class),
                        "status",
                        langste(Klachtstatus.class),
                        "afdoening",
                        langste(Afdoening.class)));
        zet(
                "klachten.stap",
                Map.of("soort", langste(Klachtstapsoort.class), "toelichting", Klachtstap.LANGSTE_TOELICHTING));
        zet(
                "klachten.gedraging",
                Map.of(
                        "omschrijving",
                        Gedraging.LANGSTE_OMSCHRIJVING,
                        "bevindingen",
                        Gedraging.LANGSTE_BEVINDINGEN,
                        "niet_grond",
                        langste(NietBehandelgrond.class),
                        "niet_uitleg",
                        Gedraging.LANGSTE_UITLEG,
                        "einde",
                        langste(Gedragingeinde.class),
                        "beklaagdesoort",
                        langste(Beklaagdesoort.class),
                        "beklaagde_naam",
                        Beklaagde.LANGSTE,
                        "beklaagde_functie",
                        Beklaagde.LANGSTE,
                        "oordeel",
                        langste(Klachtoordeel.class)));
        zet("klachten.termijn", Map.of("soort", langste(Klachttermijnsoort.class), "kalender", Kalenderafdruk.LENGTE));
        zet(
                "klachten.brief",
                Map.of(
                        "soort",
                        langste(Klachtbriefsoort.class),
                        "tekstversie",
                        Blad.LANGSTE_VERSIE,
                        "ontvanger",
                        BEKLAAGDESLEUTEL,
                        "naam",
                        wederpartij(),
                        "onderwerp",
                        200,
                        "wijze",
                        langste(Klachtbriefwijze.class),
                        "lees_hash",
                        HASH,
                        "lees_kenmerk",
                        HASH));
        zet("klachten.vernietigd", Map.of("afdoening", langste(Afdoening.class)));
        zet("klachten.publicatie", Map.of("lessen", Jaarpublicaties.LANGSTE_LESSEN));
        zet("klachten.publicatiecel", Map.of("tabel", 20, "cel", 60));
    }

    private void behandeling() {
        int allen = 20 * (BEKLAAGDESLEUTEL + 1);
        zet(
                "klachten.nietbehandeling",
                Map.of(
                        "grond",
                        langste(NietBehandelgrond.class),
                        "toelichting",
                        NietBehandelbesluit.LANGSTE_TOELICHTING));
        zet("klachten.eenander", Map.of("naam", Klachtinstantie.LANGSTE_NAAM, "reden", Naamgenoten.LANGSTE_REDEN));
        zet(
                "klachten.klachtstuk",
                Map.of(
                        "wat",
                        NieuwKlachtstuk.LANGSTE_WAT,
                        "herkomst",
                        langste(Stukherkomst.class),
                        "weg_reden",
                        Meestuurkeuze.LANGSTE_REDEN,
                        "waarom_niet",
                        Meestuurkeuze.LANGSTE_REDEN));
        zet("klachten.afschrift", Map.of("beklaagde", BEKLAAGDESLEUTEL, "stukken", NieuwAfschrift.LANGSTE_STUKKEN));
        zet(
                "klachten.hoorzitting",
                Map.of(
                        "beklaagden",
                        allen,
                        "beklaagden_gehoord",
                        allen,
                        "tijd",
                        "10:00".length(),
                        "plaats",
                        Afspraak.LANGSTE,
                        "meebrengen",
                        Afspraak.LANGSTE,
                        "gehoord_door",
                        Verslag.LANGSTE_DOOR,
                        "verslag",
                        Verslag.LANGSTE_VERSLAG));
        zet("klachten.gehoorde", Map.of("naam", Gehoorde.LANGSTE, "rol", Gehoorde.LANGSTE));
        zet(
                "klachten.hoorafzien",
                Map.of(
                        "beklaagde",
                        BEKLAAGDESLEUTEL,
                        "reden",
                        langste(Hoorreden.class),
                        "toelichting",
                        Klachtdaad.LANGSTE_TOELICHTING,
                        "beslist",
                        Klachtinstantie.LANGSTE_NAAM));
        zet(
                "klachten.advies",
                Map.of(
                        "orgaan",
                        Klachtinstantie.LANGSTE_NAAM,
                        "rapport",
                        NieuwAdvies.LANGSTE_RAPPORT,
                        "advies",
                        NieuwAdvies.LANGSTE_ADVIES));
        zet("klachten.adviesoordeel", Map.of("oordeel", langste(Klachtoordeel.class)));
        zet(
                "klachten.eindoordeel",
                Map.of(
                        "conclusies",
                        NieuwOordeel.LANGSTE_CONCLUSIES,
                        "afwijking",
                        NieuwOordeel.LANGSTE_AFWIJKING,
                        "reden",
                        Klachtstap.LANGSTE_TOELICHTING));
        zet(
                "klachten.oordeelregel",
                Map.of(
                        "omschrijving",
                        Gedraging.LANGSTE_OMSCHRIJVING,
                        "bevindingen",
                        Gedraging.LANGSTE_BEVINDINGEN,
                        "oordeel",
                        langste(Klachtoordeel.class)));
        zet(
                "klachten.maatregel",
                Map.of(
                        "omschrijving",
                        NieuweMaatregel.LANGSTE_OMSCHRIJVING,
                        "eigenaar",
                        NieuweMaatregel.LANGSTE_EIGENAAR,
                        "stand",
                        langste(Maatregelstand.class),
                        "opmerking",
                        Maatregelslot.LANGSTE_OPMERKING,
                        "voortgang",
                        Maatregelbericht.LANGSTE_TEKST));
        zet(
                "klachten.gegevensverzoek",
                Map.of(
                        "wat",
                        NieuwGegevensverzoek.LANGSTE_TEKST,
                        "bij",
                        NieuwGegevensverzoek.LANGSTE_NAAM,
                        "noodzaak",
                        NieuwGegevensverzoek.LANGSTE_TEKST,
                        "artikel",
                        NieuwGegevensverzoek.LANGSTE_NAAM,
                        "antwoord",
                        langste(Gegevensantwoord.Soort.class),
                        "bron",
                        NieuwGegevensverzoek.LANGSTE_NAAM,
                        "gegeven",
                        Gegevensantwoord.LANGSTE_GEGEVEN,
                        "reden",
                        langste(Gegevensantwoord.Reden.class)));
    }

    private void zet(String tabel, Map<String, Integer> kolommen) {
        kolommen.forEach((kolom, lengte) -> langste.put(tabel + "." + kolom, lengte));
    }

    private static int langste(Class<? extends Enum<?>> soort) {
        return langste(soort.getEnumConstants(), Enum::name);
    }

    private static <E> int langste(E[] waarden, Function<E, String> opslag) {
        return Arrays.stream(waarden).map(opslag).mapToInt(String::length).max().orElseThrow();
    }

    /** The most characters that a value takes. */
    private static int grens(IntConsumer maker) {
        int kan = 0;
        int teLang = ZEKER_TE_LANG;
        while (teLang - kan > 1) {
            int midden = (kan + teLang) / 2;
            if (neemt(maker, midden)) {
                kan = midden;
            } else {
                teLang = midden;
            }
        }
        return kan;
    }

    private static boolean neemt(IntConsumer maker, int lengte) {
        try {
            maker.accept(lengte);
            return true;
        } catch (OngeldigeWaarde teLang) {
            return false;
        }
    }
}
