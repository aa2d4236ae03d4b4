package nl.samenspraak.toeleiding.toestemming;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
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
