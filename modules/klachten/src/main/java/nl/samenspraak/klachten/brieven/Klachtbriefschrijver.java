package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Briefsjabloon;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.termijn.Feestdagen;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.dossier.Heropening;
import nl.samenspraak.klachten.indeling.Klachtinstantie;
import nl.samenspraak.klachten.indeling.Klachtinstanties;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gevoegd;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijn;
import nl.samenspraak.klachten.klok.Klachttermijnen;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.klachten.sjablonen.Briefteksten;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsjablonen;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.stukken.Klachtbijlagen;
import nl.samenspraak.klachten.vergeten.KlachtWordtBewaard;
import nl.samenspraak.klachten.voegen.Voegbericht;
import nl.samenspraak.personen.Persoonsaanspreking;
import nl.samenspraak.personen.Persoonsbriefnaam;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.recht.Termijnen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a letter about a klacht: the words of the reference data, what is known of the klacht, and what its writer added. */
@ApplicationScoped
class Klachtbriefschrijver {

    private static final String FORMULIER = "/klagen";
    private static final String PRIVACY = FORMULIER + "/privacy.xhtml";

    private static final String OMBUDSMANDAG = "ombudsmandag";

    /** What stands in place of a part with a day for the ombudsman that passed. */
    private static final String OMBUDSMAN_VOORBIJ = "ombudsman-voorbij";

    /** The part of a letter that says to call or write. */
    private static final String VRAGEN = "vragen";

    private Voegbericht gevoegd;
    private Klachtbriefsjablonen sjablonen;
    private Klachtinstanties instanties;
    private Persoonsaanspreking aanspreking;
    private Briefvoorzet voorzet;
    private Klachtbijlagen bijlagen;
    private Klachtbriefarchief archief;
    private Klachttermijnen termijnen;
    private Termijnen kalender;
    private Drukkerij drukkerij;
    private String gemeente;
    private Optional<String> adres;

    Klachtbriefschrijver() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtbriefschrijver(
            Voegbericht gevoegd,
            Klachtbriefsjablonen sjablonen,
            Klachtinstanties instanties,
            Persoonsaanspreking aanspreking,
            Briefvoorzet voorzet,
            Klachtbijlagen bijlagen,
            Klachtbriefarchief archief,
            Termijnen termijnen,
            Drukkerij drukkerij,
            @ConfigProperty(name = "samenspraak.gemeente") String gemeente,
            @ConfigProperty(name = "samenspraak.adres") Optional<String> adres) {
        this.gevoegd = gevoegd;
        this.sjablonen = sjablonen;
        this.instanties = instanties;
        this.aanspreking = aanspreking;
        this.voorzet = voorzet;
        this.bijlagen = bijlagen;
        this.archief = archief;
        this.termijnen = new Klachttermijnen(termijnen);
        kalender = termijnen;
        this.drukkerij = drukkerij;
        this.gemeente = gemeente;
        this.adres = adres;
    }

    /**
     * @param klacht the klacht
     * @param verzoek which letter, and what its writer added
     * @param aan to whom
     * @param schrijver the name of who writes it
     * @param dag the day on it
     * @param doel for what purpose it is written, and the name of who gets it is read
     */
    Brief schrijf(
            Klacht klacht,
            Klachtbriefverzoek verzoek,
            Klachtbriefontvanger aan,
            String schrijver,
            LocalDate dag,
            Doelbinding doel) {
        Briefteksten teksten = sjablonen.teksten();
        Briefsjabloon sjabloon = teksten.brieven().get(verzoek.soort());
        Map<String, String> zinnen = zinnen(klacht, verzoek, aan, schrijver, dag);
        Samen samen = samen(klacht, verzoek.soort());
        List<Tekstdeel> inhoud = sjabloon.vul(zinnen, blokken(klacht, verzoek, aan, zinnen, dag, samen));
        return brief(
                klacht,
                aan,
                new Regels(verzoek.soort(), schrijver, dag, zinnen),
                aanKlager(klacht, verzoek.soort(), samen, inhoud),
                doel);
    }

    /** What was joined to it, as far as this purpose opens that, and what goes with the letter of all of them. */
    private record Samen(List<Klacht> ook, Klachtbijlagen.Mee<String> bijlagen) {}

    private Samen samen(Klacht klacht, Klachtbriefsoort soort) {
        List<Klachtbijlagen.Mee<String>> mee = new ArrayList<>();
        mee.add(bijlagen.namen(List.of(klacht.id()), soort));
        List<Klacht> ook = gevoegd.bij(klacht, ander -> mee.add(bijlagen.namen(List.of(ander), soort)));
        return new Samen(ook, mee.stream().reduce(Klachtbijlagen.Mee::en).orElseThrow());
    }

    /** What every letter of this klacht has: who writes it, the day on it, and the words that are filled in. */
    private record Regels(Klachtbriefsoort soort, String schrijver, LocalDate dag, Map<String, String> zinnen) {}

    /** What is kept of a letter that was written elsewhere: that it went, when and to whom. */
    Brief vanBuiten(
            Klacht klacht,
            Klachtbriefverzoek verzoek,
            Klachtbriefontvanger aan,
            String schrijver,
            LocalDate dag,
            Doelbinding doel) {
        Map<String, String> zinnen = zinnen(klacht, verzoek, aan, schrijver, dag);
        String tekst = Briefsjabloon.vul(
                sjablonen.teksten().vast().get("buitenom"), Map.of("dag", Nederlands.dagEnDatum(dag)));
        return brief(
                klacht, aan, new Regels(verzoek.soort(), schrijver, dag, zinnen), Klachtblokken.alinea(tekst), doel);
    }

    private Brief brief(
            Klacht klacht, Klachtbriefontvanger aan, Regels regels, List<Tekstdeel> inhoud, Doelbinding doel) {
        Briefteksten teksten = sjablonen.teksten();
        Optional<Persoonsnaam> geregistreerd = geregistreerd(klacht, aan, doel);
        return new Brief(
                teksten.brieven().get(regels.soort()).onderwerp(regels.zinnen()),
                new Brief.Geadresseerde(
                        geregistreerd.flatMap(Persoonsnaam::aanschrijfwijze).orElse(aan.naam()), aan.adresregels()),
                regels.dag(),
                kenmerk(klacht, regels),
                aanhef(geregistreerd, aan),
                inhoud,
                new Brief.Ondertekening(
                        teksten.vast().get("groet"),
                        regels.schrijver(),
                        teksten.vast().get("functie"),
                        Briefsjabloon.vul(teksten.vast().get("namens"), regels.zinnen())),
                List.of());
    }

    /** Whose klachten go on under one number uses that one. */
    private static String kenmerk(Klacht klacht, Regels regels) {
        String eigen = klacht.nummer().waarde();
        return regels.soort() == Klachtbriefsoort.VOEGING ? regels.zinnen().getOrDefault("hoofdnummer", eigen) : eigen;
    }

    /** Who complains for somebody else reads in each letter for whom (2:1), and of whom klachten were joined that it is about those as well. */
    private List<Tekstdeel> aanKlager(Klacht klacht, Klachtbriefsoort soort, Samen samen, List<Tekstdeel> tekst) {
        if (soort.aan() != Klachtbriefsoort.Aan.KLAGER) {
            return tekst;
        }
        Map<String, String> vast = sjablonen.teksten().vast();
        List<Tekstdeel> met = new ArrayList<>();
        klacht.klager()
                .namens()
                .map(ander -> Briefsjabloon.vul(vast.get("namensAnder"), Map.of("wie", ander)))
                .ifPresent(zin -> met.addAll(Klachtblokken.alinea(zin)));
        Gevoegd.nummers(klacht).stream()
                .map(nummer -> ookOver(nummer, samen, vast))
                .forEach(zin -> met.addAll(Klachtblokken.alinea(zin)));
        met.addAll(tekst);
        return met;
    }

    private static String ookOver(Klachtnummer nummer, Samen samen, Map<String, String> vast) {
        return samen.ook().stream()
                .filter(ander -> ander.nummer().equals(nummer))
                .findFirst()
                .map(ander -> Briefsjabloon.vul(
                        vast.get("ookOver"),
                        Map.of(
                                "nummer", nummer.waarde(),
                                "ontvangen", Nederlands.datum(ander.ontvangenOp()),
                                "onderwerp", ander.onderwerp())))
                .orElseGet(() -> Briefsjabloon.vul(vast.get("ookOverNummer"), Map.of("nummer", nummer.waarde())));
    }

    Feestdagen feestdagen() {
        return kalender.feestdagen();
    }

    /**
     * Whoever is invited answers before the hearing, on a day on which somebody is there; when there is none before it, on that day itself.
     *
     * @param dag the day that is usual
     * @param gesprek the day of the hearing, or {@code null}
     * @param vandaag the current day
     */
    LocalDate voorHetGesprek(LocalDate dag, LocalDate gesprek, LocalDate vandaag) {
        return gesprek == null || !gesprek.isAfter(vandaag) || !dag.isAfter(gesprek)
                ? dag
                : Klachtbrieftoets.uiterlijkVoor(gesprek, reactieVanaf(vandaag), feestdagen());
    }

    /** The first day that can be the last one on which somebody answers a letter of this day: he gets a reasonable time (9:10 lid 2). */
    LocalDate reactieVanaf(LocalDate dag) {
        return termijnen.reactieVanaf(dag);
    }

    /**
     * The last day for an answer, as the clock computes it; empty for a klacht that has no such day any more. A letter that says who advises
     * names the day that holds once it was told, because it tells that.
     */
    Optional<LocalDate> uiterlijk(Klacht klacht, Klachtbriefsoort soort, LocalDate dag) {
        if (soort == Klachtbriefsoort.VOEGING && !loopt(klacht, soort).status().open()) {
            return Optional.empty();
        }
        Map<Klachttermijnsoort, LocalDate> eindes = new HashMap<>();
        for (Klachttermijn termijn : termijnen.van(feiten(loopt(klacht, soort), soort, dag))) {
            eindes.put(termijn.soort(), termijn.einde());
        }
        return Optional.ofNullable(eindes.get(Klachttermijnsoort.AFHANDELEN))
                .or(() -> Optional.ofNullable(eindes.get(Klachttermijnsoort.BEANTWOORDEN)));
    }

    /** Whether that day passed without an oordeel or an answer: then a letter does not promise it (9:11, 9:24 lid 1). */
    boolean teLaat(Klacht klacht, Klachtbriefsoort soort, LocalDate dag) {
        Klachtfeiten feiten = feiten(loopt(klacht, soort), soort, dag);
        return soort == Klachtbriefsoort.GEGEVENSVERZOEK
                ? verzoekdag(feiten).filter(dag::isAfter).isPresent()
                : termijnen.teLaat(feiten, dag);
    }

    /** Who reads that his klachten go on under one number, reads the day of that one (9:11). */
    private Klacht loopt(Klacht klacht, Klachtbriefsoort soort) {
        return soort == Klachtbriefsoort.VOEGING
                ? klacht.gevoegdBij().flatMap(gevoegd::lees).orElse(klacht)
                : klacht;
    }

    /** The last day for a decision on a request for data (AVG 12 lid 3). */
    private Optional<LocalDate> verzoekdag(Klachtfeiten feiten) {
        return termijnen.van(feiten).stream()
                .filter(termijn -> termijn.soort() == Klachttermijnsoort.GEGEVENSVERZOEK)
                .map(Klachttermijn::einde)
                .findFirst();
    }

    /** As it is once this letter was read: what gives time by being told gives it only when that is still in time (9:11, 9:15). */
    private static Klachtfeiten feiten(Klacht klacht, Klachtbriefsoort soort, LocalDate dag) {
        Klachtfeiten feiten = klacht.feiten();
        if (soort.noemtAdvies() && feiten.adviesMeegedeeld().isEmpty()) {
            return feiten.adviesGevraagd()
                    .map(stap -> verteld(feiten, stap, Klachtstapsoort.ADVIES_MEEGEDEELD, dag))
                    .orElse(feiten);
        }
        if (soort.verdaagt()
                && feiten.laatste(Klachtstapsoort.VERDAGING_MEEGEDEELD).isEmpty()) {
            return feiten.laatste(Klachtstapsoort.VERDAAGD)
                    .map(stap -> verteld(feiten, stap, Klachtstapsoort.VERDAGING_MEEGEDEELD, dag))
                    .orElse(feiten);
        }
        return feiten;
    }

    private static Klachtfeiten verteld(
            Klachtfeiten feiten, Klachtstap besluit, Klachtstapsoort meegedeeld, LocalDate dag) {
        List<Klachtstap> verteld = new ArrayList<>(feiten.stappen());
        verteld.add(Klachtstap.van(meegedeeld, dag, besluit.op(), besluit.door()));
        return new Klachtfeiten(feiten.schriftelijk(), feiten.jegensKlager(), feiten.anoniem(), verteld);
    }

    /** The day that a letter usually names, when the law or the municipality has one for it. */
    Optional<LocalDate> voorstel(Klachtbriefsoort soort, LocalDate dag) {
        return soort.termijn().map(termijn -> termijnen.voorstel(termijn, dag));
    }

    private Map<String, String> zinnen(
            Klacht klacht, Klachtbriefverzoek verzoek, Klachtbriefontvanger aan, String schrijver, LocalDate dag) {
        Map<String, String> zinnen = new HashMap<>();
        zinnen.put("nummer", klacht.nummer().waarde());
        zinnen.put("onderwerp", klacht.onderwerp());
        zinnen.put("ontvangen", Nederlands.datum(klacht.ontvangenOp()));
        zinnen.put("gemeente", gemeente);
        zinnen.put(
                "behandelaar",
                klacht.behandelaar().isPresent()
                        ? schrijver
                        : sjablonen.teksten().vast().get("iemand"));
        zinnen.putAll(voorzet.wieHoort(klacht, verzoek.soort(), aan));
        // Nobody is told that he has what he was not sent (9:9).
        zinnen.put(
                "kreegklacht",
                Briefsjabloon.vul(
                        sjablonen.teksten().vast().get(aan.heeftAfschrift(klacht) ? "kreegKlacht" : "kreegKlachtNiet"),
                        zinnen));
        uiterlijk(klacht, verzoek.soort(), dag)
                .ifPresent(einde -> zinnen.put("uiterlijk", Nederlands.dagEnDatum(einde)));
        verzoekdag(klacht.feiten()).ifPresent(einde -> zinnen.put("verzoekdag", Nederlands.dagEnDatum(einde)));
        zinnen.put(OMBUDSMANDAG, Nederlands.dagEnDatum(ombudsmandag(klacht, verzoek.soort(), dag)));
        zinnen.put("formulier", pagina(FORMULIER, "formulierKaal"));
        zinnen.put("privacy", pagina(PRIVACY, "privacyKaal"));
        verzoek.herstelt()
                .flatMap(eerdere -> archief.find(klacht.id(), eerdere))
                .ifPresent(eerdere -> {
                    zinnen.put("eerderebrief", eerdere.onderwerp());
                    eerdere.verzondenOp()
                            .ifPresent(op -> zinnen.put(
                                    "eerderedag", Nederlands.datum(LocalDate.ofInstant(op, Nederlands.TIJDZONE))));
                });
        klacht.feiten()
                .laatste(Klachtstapsoort.AFDOENING_MEEGEDEELD, Klachtstapsoort.VERBETERING_MEEGEDEELD)
                .ifPresent(stap -> zinnen.put("oordeeldag", Nederlands.datum(stap.dag())));
        klacht.feiten()
                .laatste(Klachtstapsoort.GEVOEGD)
                .ifPresent(stap -> zinnen.put("hoofdnummer", stap.toelichting().split("\\. ", 2)[0]));
        Heropening.nogTeMelden(klacht)
                .ifPresent(einde ->
                        zinnen.put("heropend", sjablonen.teksten().vast().get("heropend" + woord(einde))));
        Optional.ofNullable(verzoek.tot()).ifPresent(tot -> zinnen.put("tot", Nederlands.dagEnDatum(tot)));
        klacht.feiten().stappen().stream()
                .filter(stap -> stap.soort() == Klachtstapsoort.VERDAAGD)
                .reduce((eerder, later) -> later)
                .ifPresent(stap -> zinnen.put("verdaagd", Nederlands.dagEnDatum(stap.tot())));
        zinnen.put("fg", instantie(Klachtinstantie.Soort.FG, dag));
        zinnen.put("ap", instantie(Klachtinstantie.Soort.AP, dag));
        zinnen.put("bewaren", bewaren(klacht, verzoek.soort(), dag));
        voorzet.adviseur(klacht)
                .or(() -> instanties
                        .op(Klachtinstantie.Soort.ADVIESCOMMISSIE, dag)
                        .map(Klachtinstantie::naam))
                .ifPresent(commissie -> zinnen.put("commissie", commissie));
        return zinnen;
    }

    /** How long it is kept, if it ends as this letter says, and otherwise as klachten do (R-KLA-18). */
    private String bewaren(Klacht klacht, Klachtbriefsoort soort, LocalDate dag) {
        boolean ombudsman = klacht.feiten().laatste(Klachtstapsoort.OMBUDSMAN).isPresent();
        return KlachtWordtBewaard.termijnen(
                        klacht.afdoening().orElseGet(() -> verwacht(klacht, soort)),
                        klacht.indeling().financieel(),
                        ombudsman)
                .stream()
                .max(Comparator.comparing(code -> kalender.bereken(code, dag).einde()))
                .map(code -> kalender.termijn(code, dag).inWoorden())
                .orElseThrow();
    }

    private static Afdoening verwacht(Klacht klacht, Klachtbriefsoort soort) {
        if (soort == Klachtbriefsoort.INTREKKING) {
            return Afdoening.INGETROKKEN;
        }
        if (soort == Klachtbriefsoort.NIET_BEHANDELEN || klacht.feiten().nietBehandeld()) {
            return Afdoening.NIET_BEHANDELD;
        }
        return klacht.feiten().laatste(Klachtstapsoort.DOORGEZONDEN).isPresent()
                ? Afdoening.DOORGEZONDEN
                : Afdoening.OORDEEL;
    }

    /** What he was told before, in the words of a letter. */
    private static String woord(Klachtstapsoort einde) {
        return switch (einde) {
            case DOORGEZONDEN -> "Doorgezonden";
            case INGETROKKEN -> "Ingetrokken";
            case GEVOEGD -> "Gevoegd";
            case TEVREDEN -> "Tevreden";
            case DEEL_NIET_BEHANDELEN_MEEGEDEELD -> "Deel";
            case AFDOENING_MEEGEDEELD -> "Oordeel";
            default -> "Niet";
        };
    }

    /** @param kaal what it is called where the operator set no address */
    private String pagina(String pad, String kaal) {
        return adres.map(begin -> begin.replaceAll("/+$", "") + pad)
                .orElseGet(() -> sjablonen.teksten().vast().get(kaal));
    }

    /**
     * A talk that satisfied, or sending it on, ended the klacht on its own day, and who is told that it is too late counts from the day on which
     * it should have ended; every other end is the letter that tells it (9:24 lid 1).
     */
    private LocalDate vanaf(Klacht klacht, Klachtbriefsoort soort, LocalDate dag) {
        if (zegtDatHetTeLaatIs(soort) && teLaat(klacht, soort, dag)) {
            return uiterlijk(klacht, soort, dag).orElse(dag);
        }
        return klacht.feiten().stappen().stream()
                .filter(stap -> soort == Klachtbriefsoort.INFORMEEL && stap.soort() == Klachtstapsoort.TEVREDEN
                        || soort == Klachtbriefsoort.DOORZENDING && stap.soort() == Klachtstapsoort.DOORGEZONDEN)
                .map(Klachtstap::dag)
                .reduce((eerder, later) -> later)
                .orElse(dag);
    }

    private LocalDate ombudsmandag(Klacht klacht, Klachtbriefsoort soort, LocalDate dag) {
        return termijnen.voorstel(Klachttermijnsoort.OMBUDSMAN, vanaf(klacht, soort, dag));
    }

    /** Whether it says, when that is so, that the last day passed and that the klager need not wait (9:24 lid 1, onder b). */
    private static boolean zegtDatHetTeLaatIs(Klachtbriefsoort soort) {
        return switch (soort) {
            case TE_LAAT,
                    ONTVANGSTBEVESTIGING,
                    ADVIES_KLAGER,
                    ADVIES_INGETROKKEN_KLAGER,
                    VERDAGING,
                    HEROPENING_KLAGER -> true;
            default -> false;
        };
    }

    private Map<String, List<Tekstdeel>> blokken(
            Klacht klacht,
            Klachtbriefverzoek verzoek,
            Klachtbriefontvanger aan,
            Map<String, String> zinnen,
            LocalDate dag,
            Samen samen) {
        Briefteksten teksten = sjablonen.teksten();
        Map<String, List<Tekstdeel>> blokken = new HashMap<>();
        blokken.put("klacht", Klachtblokken.klacht(klacht, samen.ook(), teksten.vast()));
        blokken.put("advies", Klachtblokken.advies(voorzet.advies(klacht), klacht, teksten));
        blokken.put("oordelen", Klachtblokken.oordelen(klacht, teksten));
        blokken.put("punten", Klachtblokken.punten(klacht, teksten));
        blokken.put("bereik", Klachtblokken.bereik(klacht));
        blokken.put("grond", Klachtblokken.gronden(klacht, teksten, grond(klacht, verzoek)));
        blokken.put("buiten", Klachtblokken.buiten(klacht, teksten));
        blokken.put(
                "overu",
                Klachtblokken.overU(
                        verzoek.soort() == Klachtbriefsoort.BERICHT_BEKLAAGDE
                                ? aan.alle(klacht)
                                : aan.gedragingen(klacht),
                        teksten.vast()));
        blokken.put("gesprek", Klachtblokken.gesprek(verzoek.afspraak()));
        blokken.put("bijlagen", Klachtblokken.bijlagen(samen.bijlagen(), teksten.vast()));
        blokken.put("ombudsman", Klachtblokken.alinea(ombudsman(dag)));
        Map<String, List<Tekstdeel>> vast = Map.copyOf(blokken);
        boolean teLaat = teLaat(klacht, verzoek.soort(), dag);
        // Nobody is told to go by a day that passed.
        boolean ombudsmanVoorbij = ombudsmandag(klacht, verzoek.soort(), dag).isBefore(dag);
        teksten.onderdelen().forEach((code, deel) -> {
            boolean staat = teksten.staatEr(code, klacht, teLaat);
            Briefsjabloon zegt = deel.plekken().contains(OMBUDSMANDAG) && ombudsmanVoorbij
                    ? teksten.onderdelen().get(OMBUDSMAN_VOORBIJ)
                    : deel;
            blokken.put(code, staat && kan(code) ? zegt.vul(zinnen, vast) : List.of());
        });
        teksten.brieven()
                .get(verzoek.soort())
                .velden()
                .forEach(veld -> blokken.put(veld.code(), Tekstdeel.lees(verzoek.veld(veld.code()))));
        blokken.computeIfPresent(Briefvoorzet.AFWIJKING, (code, waarom) -> Klachtblokken.afwijking(waarom, teksten));
        verzoek.herstelt()
                .flatMap(eerdere -> archief.find(klacht.id(), eerdere))
                .filter(eerdere -> eerdere.soort().verdaagt())
                .ifPresent(eerdere -> blokken.put(
                        Klachtbriefverzoek.TELT,
                        Klachtblokken.alinea(Briefsjabloon.vul(teksten.vast().get("verdaagdBlijft"), zinnen))));
        return blokken;
    }

    /** Nobody is told to call or write by a letter that does not say where. */
    private boolean kan(String onderdeel) {
        return !onderdeel.startsWith(VRAGEN) || drukkerij.noemtAdres();
    }

    /** A letter prints the ground that was decided on, whatever its writer chose. */
    private String grond(Klacht klacht, Klachtbriefverzoek verzoek) {
        String code = voorzet.grond(klacht).orElse(verzoek.grond());
        return Optional.ofNullable(sjablonen.teksten().gronden().get(code))
                .map(Briefteksten.Grond::tekst)
                .orElse("");
    }

    private String ombudsman(LocalDate dag) {
        return instanties
                .op(Klachtinstantie.Soort.OMBUDSMAN, dag)
                .map(Klachtinstantie::weergave)
                .map(Nederlands::hoofdletter)
                .orElseThrow(() -> new IllegalStateException("Er is geen ombudsman ingesteld voor " + dag));
    }

    private String instantie(Klachtinstantie.Soort soort, LocalDate dag) {
        return instanties.op(soort, dag).map(Klachtinstantie::regel).orElse("");
    }

    /** Who is registered is addressed by the rules of the BRP (R-ALG-26); of anybody else only the name is known. */
    private String aanhef(Optional<Persoonsnaam> geregistreerd, Klachtbriefontvanger aan) {
        Map<String, String> vast = sjablonen.teksten().vast();
        boolean klager = aan.sleutel().equals(Klachtbriefontvanger.KLAGER);
        if (aan.naam().equals(vast.get("bestuur"))) {
            return vast.get("aanhefBestuur");
        }
        if (aan.aanspreking().isEmpty()) {
            return vast.get("aanhefZonderNaam");
        }
        // A wethouder is no colleague.
        boolean collega = !klager
                && !aan.sleutel().startsWith(Beklaagdesoort.BESTUUR.name())
                && Arrays.stream(vast.get("ambten").split(", "))
                        .noneMatch(ambt ->
                                aan.aanspreking().toLowerCase(Nederlands.TAAL).startsWith(ambt + " "));
        return geregistreerd
                .flatMap(Persoonsnaam::aanhef)
                .orElseGet(() -> Briefsjabloon.vul(
                        vast.get(collega ? "aanhefCollega" : "aanhef"), Map.of("naam", aan.aanspreking())));
    }

    private Optional<Persoonsnaam> geregistreerd(Klacht klacht, Klachtbriefontvanger aan, Doelbinding doel) {
        return aan.sleutel().equals(Klachtbriefontvanger.KLAGER)
                ? klacht.klager()
                        .bekendAls()
                        .flatMap(persoon -> aanspreking.van(persoon, doel))
                        .map(Persoonsbriefnaam::naam)
                : Optional.empty();
    }
}
