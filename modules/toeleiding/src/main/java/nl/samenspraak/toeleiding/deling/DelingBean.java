package nl.samenspraak.toeleiding.deling;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.deelwijzer.DeelantwoordView;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuze;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuzelijsten;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuzes;
import nl.samenspraak.toeleiding.deelwijzer.Deelstand;
import nl.samenspraak.toeleiding.deelwijzer.Deelvergelijking;
import nl.samenspraak.toeleiding.deelwijzer.Deelvraag;
import nl.samenspraak.toeleiding.deelwijzer.Deelwijzers;
import nl.samenspraak.toeleiding.deelwijzer.Deelwijzerteksten;
import nl.samenspraak.toeleiding.dossier.Toeleidingscherm;
import nl.samenspraak.toeleiding.partijen.PartijView;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import nl.samenspraak.zaak.noodzaak.Noodzaakvelden;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** The shares of one case: asking the deelwijzer with what the dossier knows, recording what was shared, and reading it back (R-TOE-32). */
@Named("delen")
@ViewScoped
public class DelingBean extends Toeleidingscherm<Delingbezwaar, DelingenView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Delingenboek boek;

    @Inject
    private Deelwijzers wijzers;

    @Inject
    private Clock klok;

    private final Tekstlaag tekst = new Tekstlaag();
    private final Delinginvoer invoer = new Delinginvoer(tekst);
    private final Leesbeurt<Optional<Deelvergelijking>> vergelijking = new Leesbeurt<>();
    private LocalDate dag;
    private UUID gekozen;
    private boolean verbetert;
    private boolean gevraagd;
    private String zoek = "";

    @PostConstruct
    void stelDagVoor() {
        dag = LocalDate.now(klok);
    }

    @Override
    protected DelingenView lees(ToeleidingId dossier, Doelbinding doel) {
        return boek.toon(dossier, doel);
    }

    @Override
    protected long versie(DelingenView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "toeleiding/delen.xhtml?id=%s";
    }

    /** Proposes whom to speak to and the law of who gets the data; the former answer was one to another question. */
    public void partijGekozen() {
        anders();
        partij().ifPresent(partij ->
                tekst.put("persoon", partij.gegevens().aanspreekpunt().naam()));
        leidWetAf();
        Scherm.vergeetInvoer("afgeleid");
    }

    /** The other way, it is for another law. */
    public void richtingGekozen() {
        anders();
        leidWetAf();
        Scherm.vergeetInvoer("afgeleid");
    }

    private void anders() {
        gevraagd = false;
        vergelijking.opnieuw();
    }

    private void leidWetAf() {
        String wet = richting() == Delingrichting.GEVEN
                ? partij().flatMap(partij ->
                                keuzes().actoren().vind(partij.gegevens().soort()))
                        .flatMap(Deelkeuze::eigenWet)
                        .orElse("")
                : Delingvraag.ONZE_WET;
        tekst.put("wet", wet);
    }

    /** Asks the deelwijzer. */
    public void vraag() {
        invoer.vergeet();
        Scherm.vergeetInvoer("antwoord");
        vergelijking.opnieuw();
        gevraagd = vraagVan().isPresent();
        if (gevraagd) {
            Scherm.naar("antwoordkop");
        } else {
            meldWatOntbreekt();
        }
    }

    private void meldWatOntbreekt() {
        if (partij().isEmpty()) {
            Delingmelding.toon(Delingbezwaar.PARTIJ_ONTBREEKT, new Veldfouten());
        } else if (leeg("soort")) {
            Delingmelding.toon(Delingbezwaar.SOORT_ONTBREEKT, new Veldfouten());
        } else {
            Delingmelding.toon(Delingbezwaar.WET_ONTBREEKT, new Veldfouten());
        }
    }

    private boolean leeg(String veld) {
        String getypt = getTekst().get(veld);
        return getypt == null || getypt.isEmpty();
    }

    private Optional<Deelvraag> vraagVan() {
        if (partij().isEmpty() || leeg("soort") || leeg("wet") || getView() == null) {
            return Optional.empty();
        }
        String fase = kies().filter(deze -> verbetert && isZelfde(deze))
                .map(deze -> deze.fase().code())
                .orElse(getView().fase().code());
        return Optional.of(Delingvraag.van(
                keuzes(),
                richting(),
                partij().get().gegevens(),
                getTekst().get("soort"),
                getTekst().get("wet"),
                fase,
                dag == null ? LocalDate.now(klok) : dag));
    }

    /** Only another kind of data is judged by the phase of today. */
    private boolean isZelfde(DelingView deling) {
        return deling.soort().code().equals(getTekst().get("soort"));
    }

    private Optional<Deelvergelijking> vergelijking() {
        return vergelijking.lees(() -> gevraagd || gekozen != null
                ? vraagVan().map(vraag -> wijzers.wijzer().vergelijk(vraag, wijzers.wereld()))
                : Optional.empty());
    }

    /** @return whether there is an answer to show */
    public boolean isBeantwoord() {
        return vergelijking().isPresent();
    }

    /** @return whether the answer lets somebody share */
    public boolean isOpent() {
        return vergelijking().filter(gezegd -> gezegd.nu().uitkomst().opent()).isPresent();
    }

    /** @return the answer in the world that holds */
    public DeelantwoordView getNu() {
        return vergelijking().map(gezegd -> DeelantwoordView.van(gezegd.nu())).orElse(null);
    }

    /** @return the answer in the other world */
    public DeelantwoordView getAnders() {
        return vergelijking()
                .map(gezegd -> DeelantwoordView.van(gezegd.anders()))
                .orElse(null);
    }

    public boolean isVerschilt() {
        return vergelijking().filter(Deelvergelijking::verschilt).isPresent();
    }

    /** @return the answer in one sentence */
    public String getUitleg() {
        String wij = Delingteksten.van("wij");
        String zij = partij().map(PartijView::naam).orElse("");
        boolean geven = richting() == Delingrichting.GEVEN;
        return vergelijking()
                .map(gezegd -> Nederlands.hoofdletter(Deelwijzerteksten.van(
                        "uitleg." + gezegd.nu().uitkomst(), geven ? wij : zij, geven ? zij : wij)))
                .orElse("");
    }

    /** @return how many conditions are open, in words */
    public String getNogOpen() {
        return vergelijking()
                .map(gezegd ->
                        Deelwijzerteksten.open(Deelstand.open(gezegd.nu(), invoer().aangevinkt(), invoer().gronden())
                                .size()))
                .orElse("");
    }

    /** @return the version of the rules and the day on which they are asked */
    public String getVersie() {
        return Deelwijzerteksten.van("versie", wijzers.wijzer().versie(), Nederlands.datum(wijzers.vandaag()));
    }

    /** Records that it was shared. */
    public void legVast() {
        leg(
                (nieuw, doel) -> boek.legVast(dossier(), gekozen, nieuw, versie(), doel),
                richting() == Delingrichting.GEVEN ? "vastgelegd.gegeven" : "vastgelegd.gekregen");
    }

    /** Keeps it as a concept. */
    public void bewaar() {
        leg((nieuw, doel) -> boek.bewaar(dossier(), gekozen, nieuw, versie(), doel), "bewaard");
    }

    /** Keeps how it was in the place of how it was recorded. */
    public void verbeter() {
        leg((nieuw, doel) -> boek.verbeter(dossier(), gekozen, nieuw, tekst.get("reden"), versie(), doel), "verbeterd");
    }

    /** Records something, and says what came of it. */
    private interface Daad {
        Delingverrichting doe(NieuweDeling nieuw, Doelbinding doel);
    }

    private void leg(Daad daad, String gedaan) {
        Veldfouten fouten = new Veldfouten();
        vergelijking.opnieuw();
        getTekst();
        Noodzaaktoets noodzaak = Noodzaakvelden.lees(Delingvelden.NOODZAAK, tekst, fouten);
        NieuweDeling nieuw = fouten.lees(
                "persoon",
                () -> new NieuweDeling(
                        richting(),
                        PartijId.van(tekst.get("partij")).orElse(null),
                        tekst.get("persoon"),
                        tekst.get("soort"),
                        tekst.get("wet"),
                        dag,
                        noodzaak,
                        invoer.aangevinkt(),
                        invoer.gronden()),
                null);
        if (!fouten.geen()) {
            Scherm.fouten(fouten);
            return;
        }
        doe(
                doel -> {
                    Delingverrichting verrichting = daad.doe(nieuw, doel);
                    Noodzaakvelden.meld(Delingvelden.NOODZAAK, verrichting.gebreken(), fouten);
                    return verrichting.bezwaar();
                },
                bezwaar -> Delingmelding.toon(bezwaar, fouten),
                () -> naarDezelfde(Delingteksten.van(gedaan)));
    }

    /**
     * Opens a concept to finish it.
     *
     * @param deling which one
     */
    public void maakAf(DelingView deling) {
        kies(deling, false);
    }

    /**
     * Opens a share to correct how it was recorded.
     *
     * @param deling which one
     */
    public void begin(DelingView deling) {
        kies(deling, true);
    }

    private void kies(DelingView deling, boolean omTeVerbeteren) {
        gekozen = deling.id();
        verbetert = omTeVerbeteren;
        dag = deling.dag();
        tekst.vergeet(tekst.alles().keySet().toArray(String[]::new));
        vergelijking.opnieuw();
        Scherm.vergeetInvoer("deelblok");
        Scherm.naar("nieuwkop");
    }

    /** Closes what was opened. */
    public String sluit() {
        return "/toeleiding/delen?faces-redirect=true&id=" + getId();
    }

    /**
     * Does away with a concept.
     *
     * @param deling which one
     */
    public void trekIn(DelingView deling) {
        UUID welk = deling.id();
        doe(
                doel -> boek.trekIn(dossier(), welk, versie(), doel).bezwaar(),
                bezwaar -> Delingmelding.toon(bezwaar, new Veldfouten()),
                () -> naarDezelfde(Delingteksten.van("ingetrokken")));
    }

    /** Shows what fits what was typed; it is read anew with every request. */
    public void zoek() {
        zoek = zoek == null ? "" : zoek.strip();
    }

    /** Shows all again. */
    public void toonAlles() {
        zoek = "";
        Scherm.vergeetInvoer("lijst");
    }

    /** @return the shares that fit what was typed */
    public List<DelingView> getRijen() {
        if (getView() == null) {
            return List.of();
        }
        return Delingzoeker.past(getView().delingen(), zoek);
    }

    private Optional<DelingView> kies() {
        return gekozen == null || getView() == null
                ? Optional.empty()
                : getView().delingen().stream()
                        .filter(deling -> deling.id().equals(gekozen))
                        .findFirst();
    }

    private Optional<PartijView> partij() {
        Optional<PartijId> welke = PartijId.van(getTekst().get("partij"));
        return getView() == null
                ? Optional.empty()
                : getView().partijen().stream()
                        .filter(partij -> welke.filter(partij.id()::equals).isPresent())
                        .findFirst();
    }

    private Delingrichting richting() {
        String gekozenRichting = getTekst().get("richting");
        return Arrays.stream(Delingrichting.values())
                .filter(richting -> richting.name().equals(gekozenRichting))
                .findFirst()
                .orElse(null);
    }

    private Deelkeuzes keuzes() {
        return wijzers.wijzer().keuzes();
    }

    public List<SelectItem> getSoorten() {
        Set<String> nu = inDezeStap();
        String getypt = getTekst().get("soort");
        return Deelkeuzelijsten.van(
                keuzes().soorten(),
                soort -> verbetert || nu.contains(soort.code()) || soort.code().equals(getypt));
    }

    /** @return whether nothing can go that way in this step: then there is nothing to fill in */
    public boolean isNietInDezeStap() {
        return !verbetert && richting() != null && inDezeStap().isEmpty();
    }

    private Set<String> inDezeStap() {
        if (getView() == null) {
            return Set.of();
        }
        return richting() == Delingrichting.GEVEN
                ? getView().teGeven()
                : getView().teKrijgen();
    }

    public List<SelectItem> getWetten() {
        return Deelkeuzelijsten.van(keuzes().wetten(), wet -> true);
    }

    /** @return the texts in the fields: what was typed over what is stored, or what the dossier proposes */
    public Tekstlaag getTekst() {
        if (getView() != null) {
            tekst.legOnder(kies().map(Delingvelden::opgeslagen).orElseGet(() -> Delingvelden.voorstel(getView())));
        }
        return tekst;
    }

    private Delinginvoer invoer() {
        getTekst();
        return invoer;
    }

    /** @return what was ticked, and with which ground */
    public Delinginvoer getInvoer() {
        return invoer();
    }

    public LocalDate getDag() {
        return dag;
    }

    public void setDag(LocalDate dag) {
        this.dag = dag;
    }

    /** @return whether a concept is open to be finished */
    public boolean isMaaktAf() {
        return gekozen != null && !verbetert;
    }

    public boolean isVerbetert() {
        return gekozen != null && verbetert;
    }

    public String getZoek() {
        return zoek;
    }

    public void setZoek(String zoek) {
        this.zoek = zoek;
    }
}
