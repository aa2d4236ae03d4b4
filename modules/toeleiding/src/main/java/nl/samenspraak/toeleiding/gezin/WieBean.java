package nl.samenspraak.toeleiding.gezin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.personen.Documentsoort;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.wie.Leefgebiedaanleiding;
import nl.samenspraak.toeleiding.wie.Legitimatiewet;
import nl.samenspraak.toeleiding.wie.NieuwLeefgebied;
import nl.samenspraak.toeleiding.wie.NieuweLegitimatie;
import nl.samenspraak.toeleiding.wie.NieuweVertegenwoordiger;
import nl.samenspraak.toeleiding.wie.Schuldhulp;
import nl.samenspraak.toeleiding.wie.Spreekgrond;
import nl.samenspraak.toeleiding.wie.Wiereferentie;
import nl.samenspraak.toeleiding.wie.Wievastlegging;

/** Beside the family: who the client is by law, who speaks for the client, and what stays out. */
@Named("wiescherm")
@ViewScoped
public class WieBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GezinBean scherm;

    @Inject
    private Wievastlegging vastlegging;

    @Inject
    private Wiereferentie referentie;

    @Inject
    private Clock klok;

    private String naam;
    private String grond;
    private String gezien;
    private LocalDate gezienOp;
    private String uitleg;
    private String wet;
    private Documentsoort document;
    private String nummer;
    private LocalDate geldigTot;
    private String onderwerp;
    private String gebied;
    private Leefgebiedaanleiding aanleiding;
    private String gebiedreden;
    private Schuldhulp schuldhulp;
    private LocalDate schuldhulpdag;
    private boolean opWens;

    @PostConstruct
    void begin() {
        gezienOp = LocalDate.now(klok);
        schuldhulpdag = gezienOp;
    }

    /** Records somebody who speaks for the client. */
    public void spreekt() {
        scherm.doe(
                "sprekergezien",
                () -> new NieuweVertegenwoordiger(naam, grond, gezien, gezienOp, uitleg),
                (nieuw, doel) -> vastlegging
                        .spreekt(scherm.dossier(), nieuw, scherm.versie(), doel)
                        .bezwaar(),
                WieBean::meld,
                this::bewaard);
    }

    /**
     * Somebody does not speak any more.
     *
     * @param wie who
     */
    public void spreektNietMeer(UUID wie) {
        scherm.doe(
                doel -> vastlegging
                        .spreektNietMeer(scherm.dossier(), wie, scherm.versie(), doel)
                        .bezwaar(),
                WieBean::meld,
                this::bewaard);
    }

    /** Records that the client showed a document. */
    public void toont() {
        scherm.doe(
                "documentnummer",
                () -> new NieuweLegitimatie(wet, document, nummer, geldigTot),
                (nieuw, doel) -> vastlegging
                        .toont(scherm.dossier(), nieuw, scherm.versie(), doel)
                        .bezwaar(),
                WieBean::meldDocument,
                this::bewaard);
    }

    /** The client leaves something out. */
    public void laatErbuiten() {
        scherm.doe(
                "onderwerp",
                () -> onderwerp == null ? "" : onderwerp,
                (wat, doel) -> vastlegging
                        .laatErbuiten(scherm.dossier(), wat, scherm.versie(), doel)
                        .bezwaar(),
                WieBean::meld,
                this::bewaard);
    }

    /**
     * The client lets it in after all.
     *
     * @param wat what
     */
    public void magErbij(UUID wat) {
        scherm.doe(
                doel -> vastlegging
                        .magErbij(scherm.dossier(), wat, scherm.versie(), doel)
                        .bezwaar(),
                WieBean::meld,
                this::bewaard);
    }

    /** Opens a leefgebied. */
    public void opent() {
        scherm.doe(
                "gebiedreden",
                () -> new NieuwLeefgebied(gebied, aanleiding, gebiedreden),
                (nieuw, doel) -> vastlegging
                        .opent(scherm.dossier(), nieuw, scherm.versie(), doel)
                        .bezwaar(),
                WieBean::meld,
                this::bewaard);
    }

    /**
     * A leefgebied is not asked about any more.
     *
     * @param welk which one
     */
    public void sluitWeer(UUID welk) {
        scherm.doe(
                doel -> vastlegging
                        .sluitWeer(scherm.dossier(), welk, scherm.versie(), doel)
                        .bezwaar(),
                WieBean::meld,
                this::bewaard);
    }

    /** Records that the client was helped towards schuldhulp. */
    public void helpt() {
        scherm.doe(
                doel -> vastlegging
                        .schuldhulp(scherm.dossier(), schuldhulp, opWens, schuldhulpdag, scherm.versie(), doel)
                        .bezwaar(),
                WieBean::meldSchuldhulp,
                this::bewaard);
    }

    private static void meldSchuldhulp(Weigerreden bezwaar) {
        String zin = Toeleidingteksten.tekst(bezwaar);
        switch (bezwaar) {
            case SCHULDHULP_ONTBREEKT -> Scherm.fout("schuldhulp", zin);
            case SCHULDHULP_NIET_GEWENST -> Scherm.fout("opwens", zin);
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST -> Scherm.fout("schuldhulpdag", zin);
            default -> Scherm.fout(zin);
        }
    }

    private void bewaard() {
        scherm.naarDezelfde(Toeleidingteksten.tekst("onderzoek.bewaard"));
    }

    private static void meldDocument(Weigerreden bezwaar) {
        if (bezwaar == Weigerreden.DAG_ONTBREEKT) {
            Scherm.fout("geldigtot", Toeleidingteksten.tekst(bezwaar));
        } else {
            meld(bezwaar);
        }
    }

    private static void meld(Weigerreden bezwaar) {
        String zin = Toeleidingteksten.tekst(bezwaar);
        switch (bezwaar) {
            case NAAM_ONTBREEKT, NAAM_VAN_MEER -> Scherm.fout("sprekernaam", zin);
            case GROND_ONTBREEKT -> Scherm.fout("sprekergrond", zin);
            case BEWIJS_ONTBREEKT -> Scherm.fout("sprekergezien", zin);
            case UITLEG_ONTBREEKT -> Scherm.fout("sprekeruitleg", zin);
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST -> Scherm.fout("sprekergezienop", zin);
            case WET_ONTBREEKT -> Scherm.fout("wet", zin);
            case DOCUMENT_ONTBREEKT, DOCUMENT_PAST_NIET -> Scherm.fout("documentsoort", zin);
            case DOCUMENT_VERLOPEN -> Scherm.fout("geldigtot", zin);
            case ONDERWERP_ONTBREEKT -> Scherm.fout("onderwerp", zin);
            case LEEFGEBIED_ONTBREEKT, LEEFGEBIED_IS_OPEN -> Scherm.fout("gebied", zin);
            case LEEFGEBIED_ZONDER_AANLEIDING -> Scherm.fout("gebiedaanleiding", zin);
            case LEEFGEBIED_ZONDER_REDEN -> Scherm.fout("gebiedreden", zin);
            default -> Scherm.fout(zin);
        }
    }

    /** @return on what somebody may speak for a client */
    public List<Spreekgrond> getGronden() {
        return referentie.gronden();
    }

    /** @return the laws that want a client identified */
    public List<Legitimatiewet> getWetten() {
        return referentie.wetten();
    }

    /** @return the kinds of documents */
    public Documentsoort[] getDocumenten() {
        return Documentsoort.values();
    }

    /** @return the ground that was chosen; {@code null} until one was */
    public Spreekgrond getGekozenGrond() {
        return referentie.gronden().stream()
                .filter(bekend -> bekend.code().equals(grond))
                .findFirst()
                .orElse(null);
    }

    /** @return by code what else can be asked about */
    public Map<String, String> getLeefgebieden() {
        return referentie.leefgebieden();
    }

    public Leefgebiedaanleiding[] getAanleidingen() {
        return Leefgebiedaanleiding.values();
    }

    public Schuldhulp[] getSchuldhulpen() {
        return Schuldhulp.values();
    }

    public String getGebied() {
        return gebied;
    }

    public void setGebied(String gebied) {
        this.gebied = gebied;
    }

    public Leefgebiedaanleiding getAanleiding() {
        return aanleiding;
    }

    public void setAanleiding(Leefgebiedaanleiding aanleiding) {
        this.aanleiding = aanleiding;
    }

    public String getGebiedreden() {
        return gebiedreden;
    }

    public void setGebiedreden(String gebiedreden) {
        this.gebiedreden = gebiedreden;
    }

    public Schuldhulp getSchuldhulp() {
        return schuldhulp;
    }

    public void setSchuldhulp(Schuldhulp schuldhulp) {
        this.schuldhulp = schuldhulp;
    }

    public LocalDate getSchuldhulpdag() {
        return schuldhulpdag;
    }

    public void setSchuldhulpdag(LocalDate schuldhulpdag) {
        this.schuldhulpdag = schuldhulpdag;
    }

    public boolean isOpWens() {
        return opWens;
    }

    public void setOpWens(boolean opWens) {
        this.opWens = opWens;
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public String getGrond() {
        return grond;
    }

    public void setGrond(String grond) {
        this.grond = grond;
    }

    public String getGezien() {
        return gezien;
    }

    public void setGezien(String gezien) {
        this.gezien = gezien;
    }

    public LocalDate getGezienOp() {
        return gezienOp;
    }

    public void setGezienOp(LocalDate gezienOp) {
        this.gezienOp = gezienOp;
    }

    public String getUitleg() {
        return uitleg;
    }

    public void setUitleg(String uitleg) {
        this.uitleg = uitleg;
    }

    public String getWet() {
        return wet;
    }

    public void setWet(String wet) {
        this.wet = wet;
    }

    public Documentsoort getDocument() {
        return document;
    }

    public void setDocument(Documentsoort document) {
        this.document = document;
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer;
    }

    public LocalDate getGeldigTot() {
        return geldigTot;
    }

    public void setGeldigTot(LocalDate geldigTot) {
        this.geldigTot = geldigTot;
    }

    public String getOnderwerp() {
        return onderwerp;
    }

    public void setOnderwerp(String onderwerp) {
        this.onderwerp = onderwerp;
    }
}
