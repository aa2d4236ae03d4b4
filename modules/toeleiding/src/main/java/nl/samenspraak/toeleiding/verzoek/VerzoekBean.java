package nl.samenspraak.toeleiding.verzoek;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.partijen.Doorbrekingsgrond;
import nl.samenspraak.toeleiding.toestemming.Verzoekscherm;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import nl.samenspraak.zaak.noodzaak.Noodzaakvelden;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** The requests of one case: writing one down, sending it, and recording what came of it. */
@Named("verzoeken")
@ViewScoped
public class VerzoekBean extends Verzoekscherm<Verzoekbezwaar, VerzoekenView> {

    private static final long serialVersionUID = 1L;
    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.toeleiding.verzoekteksten");
    private static final String NOODZAAK = "nood";

    @Inject
    private Verzoekenboek boek;

    @Inject
    private Verzoekbrief brief;

    @Inject
    private Clock klok;

    private final Tekstlaag tekst = new Tekstlaag();
    private final Map<String, Boolean> vink = new HashMap<>();
    private Verzoekwijze wijze = Verzoekwijze.BRIEF;
    private UUID gekozen;
    private Verzoekantwoord.Soort soort;
    private LocalDate antwoorddag;
    private String bekend;
    private Weigercategorie categorie;
    private Doorbrekingsgrond doorbreking;

    @PostConstruct
    void stelDagVoor() {
        antwoorddag = LocalDate.now(klok);
    }

    @Override
    protected VerzoekenView lees(ToeleidingId dossier, Doelbinding doel) {
        return boek.toon(dossier, doel);
    }

    @Override
    protected long versie(VerzoekenView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "toeleiding/verzoeken.xhtml?id=%s";
    }

    /** Writes a request down. */
    public void stelOp() {
        Veldfouten fouten = new Veldfouten();
        Noodzaaktoets noodzaak = Noodzaakvelden.lees(NOODZAAK, tekst, fouten);
        NieuwVerzoek nieuw = fouten.lees(
                "artikel",
                () -> new NieuwVerzoek(
                        PartijId.van(tekst.get("partij")).orElse(null),
                        tekst.get("gegevens"),
                        tekst.get("grond"),
                        tekst.get("artikel"),
                        noodzaak,
                        tekst.get("toch"),
                        wijze),
                null);
        if (!fouten.geen()) {
            Scherm.fouten(fouten);
            return;
        }
        doe(
                doel -> {
                    Verzoekverrichting verrichting = boek.stelOp(dossier(), nieuw, versie(), doel);
                    Noodzaakvelden.meld(NOODZAAK, verrichting.gebreken(), fouten);
                    return verrichting.bezwaar();
                },
                bezwaar -> meldNieuw(bezwaar, fouten),
                () -> naarDezelfde(TEKSTEN.van("verzoek.opgesteld")));
    }

    private static void meldNieuw(Verzoekbezwaar bezwaar, Veldfouten fouten) {
        String zin = TEKSTEN.van("bezwaar." + bezwaar);
        switch (bezwaar) {
            case PARTIJ_ONTBREEKT, PARTIJ_ZONDER_TAAK, LOOPT_AL, CLIENT_NIET_GEVRAAGD, CLIENT_EERST, CLIENT_WIL_NIET ->
                Scherm.fout("partij", zin);
            case GEGEVENS_ONTBREKEN, STAP_NIET_BEREIKT, STAP_VOORBIJ -> Scherm.fout("gegevens", zin);
            case GROND_ONTBREEKT, GROND_PAST_NIET, NA_WEIGERING, GROND_LIGT_VAST -> Scherm.fout("grond", zin);
            case ARTIKEL_ONTBREEKT, ARTIKEL_ONBEKEND -> Scherm.fout("artikel", zin);
            case TOCH_ONTBREEKT -> Scherm.fout("toch", zin);
            case NOODZAAK_ONTBREEKT -> Scherm.fouten(fouten);
            default -> Scherm.fout(zin);
        }
    }

    /**
     * Sends a request.
     *
     * @param verzoek which one
     */
    public void verstuur(VerzoekView verzoek) {
        UUID id = verzoek.id();
        handel(doel -> boek.verstuur(dossier(), id, versie(), doel), "verzoek.verstuurd");
    }

    /**
     * Does away with a concept.
     *
     * @param verzoek which one
     */
    public void doeWeg(VerzoekView verzoek) {
        UUID id = verzoek.id();
        handel(doel -> boek.doeWeg(dossier(), id, versie(), doel), "verzoek.weg");
    }

    /**
     * Records that the party was reminded.
     *
     * @param verzoek which one
     */
    public void herinner(VerzoekView verzoek) {
        UUID id = verzoek.id();
        handel(doel -> boek.herinner(dossier(), id, versie(), doel), "verzoek.herinnerd");
    }

    /**
     * Records that an answer came too late and was destroyed unread.
     *
     * @param verzoek which one
     */
    public void vernietigOngelezen(VerzoekView verzoek) {
        UUID id = verzoek.id();
        handel(doel -> boek.vernietigOngelezen(dossier(), id, versie(), doel), "verzoek.vernietigd");
    }

    private void handel(Function<Doelbinding, Verzoekverrichting> daad, String gedaan) {
        doe(
                doel -> daad.apply(doel).bezwaar(),
                bezwaar -> Scherm.fout(TEKSTEN.van("bezwaar." + bezwaar)),
                () -> naarDezelfde(TEKSTEN.van(gedaan)));
    }

    /**
     * Opens the fields with which an answer is recorded.
     *
     * @param verzoek to which request
     */
    public void kies(VerzoekView verzoek) {
        gekozen = verzoek.id();
        soort = null;
        bekend = null;
        categorie = null;
        doorbreking = null;
        vink.clear();
        Scherm.vergeetInvoer("antwoordblok");
    }

    /** Closes those fields again. */
    public void sluit() {
        gekozen = null;
    }

    /** Records the answer. */
    public void beantwoord() {
        doe(
                "inhoud",
                () -> new Verzoekantwoord(
                        soort,
                        antwoorddag,
                        bekend == null ? null : "ja".equals(bekend),
                        tekst.get("inhoud"),
                        tekst.get("bron"),
                        soort == Verzoekantwoord.Soort.GEWEIGERD ? categorie : null,
                        new Verzoekantwoord.Doorbreking(
                                doorbreking,
                                aangevinkt("nagevraagd"),
                                aangevinkt("acuut"),
                                aangevinkt("nietTeVragen"),
                                aangevinkt("aanMedicus"),
                                tekst.get("doorbreekreden"))),
                (antwoord, doel) -> boek.beantwoord(dossier(), gekozen, antwoord, versie(), doel)
                        .bezwaar(),
                VerzoekBean::meldAntwoord,
                () -> naarDezelfde(TEKSTEN.van("verzoek.beantwoord")));
    }

    private boolean aangevinkt(String wat) {
        return Boolean.TRUE.equals(vink.get(wat));
    }

    private static void meldAntwoord(Verzoekbezwaar bezwaar) {
        String zin = TEKSTEN.van("bezwaar." + bezwaar);
        switch (bezwaar) {
            case ANTWOORD_ONTBREEKT -> Scherm.fout("soort", zin);
            case ANTWOORD_TE_VEEL -> Scherm.fout("inhoud", zin);
            case DAG_ONTBREEKT, DAG_KAN_NIET -> Scherm.fout("antwoorddag", zin);
            case CATEGORIE_ONTBREEKT, NOODZAAK_STAAT_VAST -> Scherm.fout("categorie", zin);
            case DOORBREKING_ONTBREEKT, DOORBREKING_PAST_NIET, VITAAL_KAN_NIET -> Scherm.fout("doorbreking", zin);
            case NIET_NAGEVRAAGD -> Scherm.fout("nagevraagd", zin);
            default -> Scherm.fout(zin);
        }
    }

    /**
     * Answers with the letter of a request.
     *
     * @param verzoek which one
     * @throws IOException when the answer cannot be written
     */
    public void druk(VerzoekView verzoek) throws IOException {
        UUID id = verzoek.id();
        druk("verzoek.pdf", doel -> brief.maak(dossier(), id, doel));
    }

    /** @return the request of which the fields are open; {@code null} when there is none */
    public VerzoekView getGekozen() {
        return gekozen == null || getView() == null
                ? null
                : getView().verzoeken().stream()
                        .filter(dit -> dit.id().equals(gekozen))
                        .findFirst()
                        .orElse(null);
    }

    /** @return on what this party may speak, when it is bound to silence */
    public List<Doorbrekingsgrond> getGronden() {
        VerzoekView verzoek = getGekozen();
        return verzoek == null || verzoek.geheim() == null
                ? List.of()
                : verzoek.geheim().gronden();
    }

    public Verzoekwijze[] getWijzen() {
        return Verzoekwijze.values();
    }

    public Verzoekantwoord.Soort[] getSoorten() {
        return Verzoekantwoord.Soort.values();
    }

    public Weigercategorie[] getCategorieen() {
        return Weigercategorie.values();
    }

    public Tekstlaag getTekst() {
        return tekst;
    }

    /** @return what was ticked, by field */
    public Map<String, Boolean> getVink() {
        return vink;
    }

    public Verzoekwijze getWijze() {
        return wijze;
    }

    public void setWijze(Verzoekwijze wijze) {
        this.wijze = wijze;
    }

    public Verzoekantwoord.Soort getSoort() {
        return soort;
    }

    public void setSoort(Verzoekantwoord.Soort soort) {
        this.soort = soort;
    }

    public LocalDate getAntwoorddag() {
        return antwoorddag;
    }

    public void setAntwoorddag(LocalDate antwoorddag) {
        this.antwoorddag = antwoorddag;
    }

    public String getBekend() {
        return bekend;
    }

    public void setBekend(String bekend) {
        this.bekend = bekend;
    }

    public Weigercategorie getCategorie() {
        return categorie;
    }

    public void setCategorie(Weigercategorie categorie) {
        this.categorie = categorie;
    }

    public Doorbrekingsgrond getDoorbreking() {
        return doorbreking;
    }

    public void setDoorbreking(Doorbrekingsgrond doorbreking) {
        this.doorbreking = doorbreking;
    }
}
