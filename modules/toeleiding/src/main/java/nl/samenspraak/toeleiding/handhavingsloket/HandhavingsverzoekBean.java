package nl.samenspraak.toeleiding.handhavingsloket;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Opzoeker;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.handhaving.Afwijzing;
import nl.samenspraak.toeleiding.handhaving.Bevoegdheid;
import nl.samenspraak.toeleiding.handhaving.HandhavingId;
import nl.samenspraak.toeleiding.handhaving.Handhavingsbesluit;
import nl.samenspraak.toeleiding.handhaving.Handhavingsbezwaar;
import nl.samenspraak.toeleiding.handhaving.Handhavingsinformeerwijze;
import nl.samenspraak.toeleiding.handhaving.Handhavingsreferentie;
import nl.samenspraak.toeleiding.handhaving.NieuweHandhavingsinformering;
import nl.samenspraak.zaak.concept.Dossierconcepten;
import nl.samenspraak.zaak.scherm.Dossierscherm;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** One request: the decision on it for whoever asked, and the desk for whoever decides. */
@Named("handhavingsverzoek")
@ViewScoped
public class HandhavingsverzoekBean extends Dossierscherm<HandhavingId, Handhavingsbezwaar, Handhavingsblad>
        implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Handhavingslezer lezer;

    @Inject
    private Handhavingsloket loket;

    @Inject
    private Handhavingsbeoordeling beoordeling;

    @Inject
    private Handhavingconcepten concepten;

    @Inject
    private Opzoeker opzoeker;

    @Inject
    private Drukkerij drukkerij;

    @Inject
    private Handhavingsreferentie referentie;

    @Inject
    private Clock klok;

    private final Tekstlaag tekst = new Tekstlaag();
    private final Map<String, Boolean> vink = new HashMap<>();
    private final Map<String, Boolean> voorwaarde = new HashMap<>();
    private String zoektekst;
    private String keuze;
    private Afwijzing grond;
    private String reden;
    private PersoonId twijfel;
    private boolean zonderWams;
    private boolean nietInRegister;
    private Boolean verteld;
    private LocalDate informeerdag;
    private Handhavingsinformeerwijze wijze = Handhavingsinformeerwijze.BRIEF;
    private String uitstelgrond;
    private LocalDate herzienOp;

    @PostConstruct
    void stelDagVoor() {
        informeerdag = LocalDate.now(klok);
    }

    @Override
    protected Optional<HandhavingId> kenmerk(String tekst) {
        return HandhavingId.van(tekst);
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.HANDHAVINGSVERZOEK;
    }

    @Override
    protected Handhavingsblad lees(HandhavingId dossier, Doelbinding doel) {
        return lezer.toon(dossier, doel);
    }

    @Override
    protected long versie(Handhavingsblad gelezen) {
        return gelezen.verzoek().versie();
    }

    @Override
    protected Dossierconcepten<HandhavingId> concepten() {
        return concepten;
    }

    @Override
    protected String adres() {
        return "toeleiding/handhavingsverzoek.xhtml?id=%s";
    }

    /** Withdraws it. */
    public void trekIn() {
        doe(
                doel -> loket.trekIn(dossier(), doel).bezwaar(),
                HandhavingsverzoekBean::meld,
                () -> naarDezelfde(Handhavingsteksten.tekst("verzoek.ingetrokken")));
    }

    /** Shows all in the register who fit what was typed. */
    public void zoek() {
        doel().ifPresent(doel -> opzoeker.zoek(zoektekst, doel));
    }

    /**
     * It is about this person. What was chosen for the decision meanwhile, stays: only whom it is about is drawn again.
     *
     * @param wie one of those found; {@code null} for somebody else after all
     */
    public void kies(PersoonId wie) {
        doe(
                doel -> beoordeling
                        .isOver(dossier(), wie, wie != null && wie.equals(twijfel), versie(), doel)
                        .bezwaar(),
                bezwaar -> {
                    twijfel = bezwaar == Handhavingsbezwaar.NAAM_ANDERS ? wie : null;
                    meld(bezwaar);
                },
                () -> Scherm.bericht(Handhavingsteksten.tekst(wie == null ? "wie.los" : "wie.vast")));
    }

    /**
     * @param wie one of those found
     * @return by what that person is told from others; {@code null} while nothing is being drawn
     */
    public PersoonRegel regel(PersoonId wie) {
        return opzoeker.regel(wie, () -> doel().orElseThrow());
    }

    /** Decides on it. */
    public void beslis() {
        boolean ja = "ja".equals(keuze);
        if (!ja && !"nee".equals(keuze)) {
            Scherm.fout("keuze", Handhavingsteksten.tekst("besluit.kies"));
            return;
        }
        doe(
                "notitie",
                () -> besluit(ja),
                (besluit, doel) -> (ja
                                ? beoordeling.kenToe(dossier(), besluit, versie(), doel)
                                : beoordeling.wijsAf(dossier(), besluit, versie(), doel))
                        .bezwaar(),
                HandhavingsverzoekBean::meld,
                () -> naarDezelfde(Handhavingsteksten.tekst("besluit.gedaan")));
    }

    private Handhavingsbesluit besluit(boolean ja) {
        return new Handhavingsbesluit(
                ja ? aangevinkt(vink) : Set.of(),
                ja ? null : grond,
                reden,
                ja ? aangevinkt(voorwaarde) : Set.of(),
                zonderWams,
                nietInRegister,
                tekst.get("notitie"));
    }

    private static Set<String> aangevinkt(Map<String, Boolean> vinkjes) {
        return vinkjes.entrySet().stream()
                .filter(deze -> Boolean.TRUE.equals(deze.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Records that the person heard of it, or that this waits. */
    public void informeer() {
        doe(
                "afweging",
                () -> new NieuweHandhavingsinformering(
                        verteld, informeerdag, wijze, uitstelgrond, tekst.get("afweging"), herzienOp),
                (nieuw, doel) ->
                        beoordeling.informeer(dossier(), nieuw, versie(), doel).bezwaar(),
                HandhavingsverzoekBean::meld,
                () -> naarDezelfde(Handhavingsteksten.tekst("informeren.bewaard")));
    }

    private static void meld(Handhavingsbezwaar bezwaar) {
        String zin = Handhavingsteksten.tekst("bezwaar." + bezwaar);
        switch (bezwaar) {
            case MOTIVERING_ONTBREEKT -> Scherm.fout("reden", zin);
            case VOORWAARDE_ONBEKEND -> Scherm.fout("voorwaarden", zin);
            case GROND_ONTBREEKT -> Scherm.fout("grond", zin);
            case WAMS_NIET_UITGESLOTEN -> Scherm.fout("zonderwams", zin);
            case EERST_OPZOEKEN -> Scherm.fout("nietinregister", zin);
            case KEUZE_ONTBREEKT -> Scherm.fout("verteld", zin);
            case INFORMEERDAG_ONTBREEKT, INFORMEERDAG_KAN_NIET -> Scherm.fout("informeerdag", zin);
            case WIJZE_ONTBREEKT -> Scherm.fout("wijze", zin);
            case UITSTELGROND_ONTBREEKT -> Scherm.fout("uitstelgrond", zin);
            case AFWEGING_ONTBREEKT -> Scherm.fout("afweging", zin);
            case HERZIENDAG_KAN_NIET -> Scherm.fout("herzienop", zin);
            default -> Scherm.fout(zin);
        }
    }

    /** @throws IOException when the answer cannot be written */
    public void druk() throws IOException {
        druk("besluit.pdf", doel -> lezer.besluit(dossier(), doel));
    }

    /**
     * Answers with the letter for the person it is about.
     *
     * @throws IOException when the answer cannot be written
     */
    public void drukVoorBetrokkene() throws IOException {
        druk("brief.pdf", doel -> lezer.briefAanBetrokkene(dossier(), doel));
    }

    private void druk(String bestand, Function<Doelbinding, Handhavingsstuk> stuk) throws IOException {
        try {
            Optional<byte[]> pdf = geef(doel -> drukkerij.druk(stuk.apply(doel).brief()));
            if (pdf.isPresent()) {
                Scherm.bestand(bestand, "application/pdf", pdf.get());
            }
        } catch (OngeldigeWaarde nogNiet) {
            Scherm.fout(nogNiet.getMessage());
        }
    }

    /** @return those whom the search found, or {@code null} when there was none */
    public List<PersoonId> getGevonden() {
        return opzoeker.gevonden();
    }

    /** @return how many fit the search in all */
    public long getTotaal() {
        return opzoeker.totaal();
    }

    /** @return the reasons to choose from, for the decision that was chosen */
    public List<Handhavingsreferentie.Reden> getRedenen() {
        return referentie.redenen("ja".equals(keuze));
    }

    /** @return the reason that was chosen */
    public String getReden() {
        return reden;
    }

    /** @param reden the reason that was chosen */
    public void setReden(String reden) {
        this.reden = reden;
    }

    /** @return who was chosen, though the name in the request is another */
    public PersoonId getTwijfel() {
        return twijfel;
    }

    /** @return on what informing the person may wait */
    public List<Bevoegdheid> getUitstelgronden() {
        return referentie.uitstelgronden();
    }

    public Handhavingsinformeerwijze[] getWijzen() {
        return Handhavingsinformeerwijze.values();
    }

    public Boolean getVerteld() {
        return verteld;
    }

    public void setVerteld(Boolean verteld) {
        this.verteld = verteld;
    }

    public LocalDate getInformeerdag() {
        return informeerdag;
    }

    public void setInformeerdag(LocalDate informeerdag) {
        this.informeerdag = informeerdag;
    }

    public Handhavingsinformeerwijze getWijze() {
        return wijze;
    }

    public void setWijze(Handhavingsinformeerwijze wijze) {
        this.wijze = wijze;
    }

    public String getUitstelgrond() {
        return uitstelgrond;
    }

    public void setUitstelgrond(String uitstelgrond) {
        this.uitstelgrond = uitstelgrond;
    }

    public LocalDate getHerzienOp() {
        return herzienOp;
    }

    public void setHerzienOp(LocalDate herzienOp) {
        this.herzienOp = herzienOp;
    }

    public Afwijzing[] getGronden() {
        return Afwijzing.values();
    }

    public Tekstlaag getTekst() {
        return tekst;
    }

    /** @return by the code of what is asked, whether it may be used */
    public Map<String, Boolean> getVink() {
        return vink;
    }

    /** @return by its code what goes with a decision, as whoever asked reads it */
    public Map<String, String> getVoorwaarden() {
        return referentie.voorwaarden();
    }

    /** @return by the code of a condition, whether it goes with the decision */
    public Map<String, Boolean> getVoorwaarde() {
        return voorwaarde;
    }

    public String getZoektekst() {
        return zoektekst;
    }

    public void setZoektekst(String zoektekst) {
        this.zoektekst = zoektekst;
    }

    public String getKeuze() {
        return keuze;
    }

    public void setKeuze(String keuze) {
        this.keuze = keuze;
    }

    public Afwijzing getGrond() {
        return grond;
    }

    public void setGrond(Afwijzing grond) {
        this.grond = grond;
    }

    public boolean isZonderWams() {
        return zonderWams;
    }

    public void setZonderWams(boolean zonderWams) {
        this.zonderWams = zonderWams;
    }

    public boolean isNietInRegister() {
        return nietInRegister;
    }

    public void setNietInRegister(boolean nietInRegister) {
        this.nietInRegister = nietInRegister;
    }
}
