package nl.samenspraak.toeleiding.toestemming;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** All consents of a client in one case: asking, recording and taking back. */
@Named("toestemmingen")
@ViewScoped
public class ToestemmingBean extends Verzoekscherm<Toestemmingbezwaar, ToestemmingenView> {

    private static final long serialVersionUID = 1L;
    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.toeleiding.verzoekteksten");
    private static final Set<Toestemmingstand> BEGIN = EnumSet.of(
            Toestemmingstand.GEVRAAGD,
            Toestemmingstand.MONDELING,
            Toestemmingstand.GETEKEND,
            Toestemmingstand.GEWEIGERD);

    @Inject
    private Toestemmingregister register;

    @Inject
    private Toestemmingbrief brief;

    @Inject
    private Clock klok;

    private final Tekstlaag tekst = new Tekstlaag();
    private Delingrichting richting = Delingrichting.KRIJGEN;
    private Delingrichting alleenRichting;
    private Groep alleenStand;
    private Toestemmingstand begin = Toestemmingstand.GEVRAAGD;
    private boolean uitgelegd;
    private LocalDate dag;
    private LocalDate tot;
    private UUID gekozen;
    private Toestemmingstand zet;
    private LocalDate zetdag;

    @PostConstruct
    void stelDagenVoor() {
        dag = LocalDate.now(klok);
        zetdag = dag;
    }

    @Override
    protected ToestemmingenView lees(ToeleidingId dossier, Doelbinding doel) {
        return register.toon(dossier, doel);
    }

    @Override
    protected long versie(ToestemmingenView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "toeleiding/toestemmingen.xhtml?id=%s";
    }

    /** Records a consent that is asked or given. */
    public void leg() {
        doe(
                "waarvoor",
                () -> new NieuweToestemming(
                        richting,
                        PartijId.van(tekst.get("partij")).orElse(null),
                        tekst.get("gegevens"),
                        tekst.get("waarvoor"),
                        uitgelegd,
                        tot,
                        new Toestemmingzet(begin, dag, tekst.get("toelichting"))),
                (nieuw, doel) -> register.leg(dossier(), nieuw, versie(), doel).bezwaar(),
                ToestemmingBean::meldNieuw,
                () -> klaar(begin));
    }

    /**
     * Opens the fields with which is recorded what the client said.
     *
     * @param welke the consent
     * @param wordt how it stands from then on
     */
    public void kies(ToestemmingView welke, Toestemmingstand wordt) {
        gekozen = welke.id();
        zet = wordt;
        Scherm.vergeetInvoer("zetblok");
    }

    /** Closes those fields again. */
    public void sluit() {
        gekozen = null;
    }

    /** Records what the client said. */
    public void zet() {
        doe(
                "zettoelichting",
                () -> new Toestemmingzet(zet, zetdag, tekst.get("zettoelichting")),
                (wat, doel) ->
                        register.zet(dossier(), gekozen, wat, versie(), doel).bezwaar(),
                ToestemmingBean::meldZet,
                () -> klaar(zet));
    }

    /**
     * Takes a consent back, at once and without a question: as easily as it was given.
     *
     * @param welke the consent
     */
    public void trekIn(ToestemmingView welke) {
        UUID id = welke.id();
        doe(
                doel -> register.zet(
                                dossier(),
                                id,
                                new Toestemmingzet(Toestemmingstand.INGETROKKEN, LocalDate.now(klok), ""),
                                versie(),
                                doel)
                        .bezwaar(),
                ToestemmingBean::meldZet,
                () -> klaar(Toestemmingstand.INGETROKKEN));
    }

    /** After a no, who got something has to hear of it. */
    private void klaar(Toestemmingstand gezegd) {
        naarDezelfde(TEKSTEN.van(gezegd.isNee() ? "toestemming.bewaard.nee" : "toestemming.bewaard"));
    }

    private static void meldNieuw(Toestemmingbezwaar bezwaar) {
        String zin = TEKSTEN.van("toestemming.bezwaar." + bezwaar);
        switch (bezwaar) {
            case RICHTING_ONTBREEKT -> Scherm.fout("richting", zin);
            case PARTIJ_ONTBREEKT, BESTAAT_AL -> Scherm.fout("partij", zin);
            case GEGEVENS_ONTBREKEN, STAP_NIET_BEREIKT -> Scherm.fout("gegevens", zin);
            case WAARVOOR_ONTBREEKT -> Scherm.fout("waarvoor", zin);
            case NIET_UITGELEGD -> Scherm.fout("uitgelegd", zin);
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST -> Scherm.fout("dag", zin);
            case TOT_GEWEEST -> Scherm.fout("tot", zin);
            default -> Scherm.fout(zin);
        }
    }

    private static void meldZet(Toestemmingbezwaar bezwaar) {
        String zin = TEKSTEN.van("toestemming.bezwaar." + bezwaar);
        switch (bezwaar) {
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST -> Scherm.fout("zetdag", zin);
            case TOELICHTING_ONTBREEKT -> Scherm.fout("zettoelichting", zin);
            default -> Scherm.fout(zin);
        }
    }

    /**
     * Answers with the form letter on which the client can sign.
     *
     * @param welke the consent
     * @throws IOException when the answer cannot be written
     */
    public void druk(ToestemmingView welke) throws IOException {
        UUID id = welke.id();
        druk("toestemming.pdf", doel -> brief.maak(dossier(), id, doel));
    }

    /**
     * Answers with the register of all consents.
     *
     * @throws IOException when the answer cannot be written
     */
    public void drukAlles() throws IOException {
        druk("toestemmingen.pdf", doel -> brief.overzicht(dossier(), doel));
    }

    /** Other data can be asked than given. */
    public void richtingGekozen() {
        tekst.put("gegevens", "");
        Scherm.vergeetInvoer("gegevensveld");
    }

    /** @return the data that a consent can be about, going the way that was chosen */
    public List<Vraagsoort> getGegevens() {
        if (getView() == null) {
            return List.of();
        }
        return richting == Delingrichting.GEVEN
                ? getView().teGeven()
                : getView().gegevens();
    }

    /** How it stands, as the register is narrowed by it. */
    public enum Groep {
        GELDT,
        WACHT,
        NEE,
        VOORBIJ;

        private static Groep van(Toestemmingstand stand) {
            if (stand.geldt()) {
                return GELDT;
            }
            if (stand.isNee()) {
                return NEE;
            }
            return stand == Toestemmingstand.VERLOPEN ? VOORBIJ : WACHT;
        }
    }

    /** @return the consents that fit the filters */
    public List<ToestemmingView> getRijen() {
        if (getView() == null) {
            return List.of();
        }
        return getView().toestemmingen().stream()
                .filter(deze -> alleenRichting == null || deze.richting() == alleenRichting)
                .filter(deze -> alleenStand == null || Groep.van(deze.stand()) == alleenStand)
                .toList();
    }

    public List<Delingrichting> getRichtingen() {
        return List.of(Delingrichting.values());
    }

    public List<Groep> getGroepen() {
        return List.of(Groep.values());
    }

    public Delingrichting getRichting() {
        return richting;
    }

    public void setRichting(Delingrichting richting) {
        this.richting = richting;
    }

    public Delingrichting getAlleenRichting() {
        return alleenRichting;
    }

    public void setAlleenRichting(Delingrichting alleenRichting) {
        this.alleenRichting = alleenRichting;
    }

    public Groep getAlleenStand() {
        return alleenStand;
    }

    public void setAlleenStand(Groep alleenStand) {
        this.alleenStand = alleenStand;
    }

    /** @return the consent of which the fields are open; {@code null} when there is none */
    public ToestemmingView getGekozen() {
        return gekozen == null || getView() == null
                ? null
                : getView().toestemmingen().stream()
                        .filter(deze -> deze.id().equals(gekozen))
                        .findFirst()
                        .orElse(null);
    }

    public Set<Toestemmingstand> getBeginstanden() {
        return BEGIN;
    }

    public Tekstlaag getTekst() {
        return tekst;
    }

    public Toestemmingstand getBegin() {
        return begin;
    }

    public void setBegin(Toestemmingstand begin) {
        this.begin = begin;
    }

    public boolean isUitgelegd() {
        return uitgelegd;
    }

    public void setUitgelegd(boolean uitgelegd) {
        this.uitgelegd = uitgelegd;
    }

    public LocalDate getDag() {
        return dag;
    }

    public void setDag(LocalDate dag) {
        this.dag = dag;
    }

    public LocalDate getTot() {
        return tot;
    }

    public void setTot(LocalDate tot) {
        this.tot = tot;
    }

    public Toestemmingstand getZet() {
        return zet;
    }

    public LocalDate getZetdag() {
        return zetdag;
    }

    public void setZetdag(LocalDate zetdag) {
        this.zetdag = zetdag;
    }
}
