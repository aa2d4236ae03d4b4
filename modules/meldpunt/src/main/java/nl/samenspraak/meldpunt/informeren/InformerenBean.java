package nl.samenspraak.meldpunt.informeren;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.informeren.InformerenView.Melderbereik;
import nl.samenspraak.meldpunt.informeren.InformerenView.Persoonstand;
import nl.samenspraak.meldpunt.informeren.NieuweInformering.Keuze;
import nl.samenspraak.meldpunt.melding.Meldingscherm;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.personen.Merk;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Veldfouten;

/** Who is told of a melding: the betrokkene that it is there, the melder how far it is (R-MEL-12, R-MEL-13). */
@Named("informeren")
@ViewScoped
public class InformerenBean extends Meldingscherm<InformerenView> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Informeren informeren;

    @Inject
    private Informeerregels regels;

    @Inject
    private Clock klok;

    private PersoonId wie;
    private Keuze keuze;
    private Contactwijze wijze;
    private LocalDate dag;
    private LocalDate herzienOp;
    private String grond;
    private String reden;
    private String vertegenwoordiger;
    private String gezinreden;
    private PersoonId teHerroepen;
    private String herroepreden;
    private String onvindbaar;
    private Contactwijze melderwijze;

    /** It is mostly recorded on the day on which it was done. */
    @PostConstruct
    void stelDagVoor() {
        dag = LocalDate.now(klok);
    }

    @Override
    protected InformerenView lees(MeldingId melding, Doelbinding doel) {
        return informeren.open(melding, doel);
    }

    @Override
    protected long versie(InformerenView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "meldpunt/informeren.xhtml?id=%s";
    }

    /** Records that the betrokkene was told, or why not yet. */
    public void bewaar() {
        Veldfouten leeg = leeg();
        if (!leeg.geen()) {
            Scherm.fouten(leeg);
            return;
        }
        PersoonId gekozene = gekozene().map(Persoonstand::id).orElse(null);
        doe(
                "reden",
                () -> new NieuweInformering(
                        keuze, isGeinformeerd() ? dag : herzienOp, wijze, grond, waarom(), gekozene, vertegenwoordiger),
                (nieuw, doel) ->
                        informeren.betrokkene(dossier(), nieuw, versie(), doel).bezwaar(),
                this::meld,
                () -> naarDezelfde(Meldteksten.tekst("informeren.bewaard")));
    }

    /** Who was told needs a reason only where the BRP says something of that one. */
    private String waarom() {
        return isUitgesteld() || !getPostmerken().isEmpty() ? reden : "";
    }

    /** What a postponement lacks, all at once; whether what is there will do is for the service to say. */
    private Veldfouten leeg() {
        Veldfouten leeg = new Veldfouten();
        if (isUitgesteld()) {
            eis(grond != null, "grond", Weigerreden.GROND_ONTBREEKT, leeg);
            eis(reden != null && !reden.isBlank(), "reden", Weigerreden.REDEN_ONTBREEKT, leeg);
            eis(herzienOp != null, "herzienop", Weigerreden.HERZIENING_ONTBREEKT, leeg);
        }
        return leeg;
    }

    private static void eis(boolean gevuld, String veld, Weigerreden bezwaar, Veldfouten fouten) {
        if (!gevuld) {
            fouten.meld(veld, Meldteksten.tekst("reden." + bezwaar));
        }
    }

    /**
     * That this one was told is wrong: asks why.
     *
     * @param persoon of whom that was recorded
     */
    public void kloptNiet(PersoonId persoon) {
        teHerroepen = persoon;
        Scherm.naar("herroepreden");
    }

    /** It was right after all. */
    public void kloptToch() {
        teHerroepen = null;
    }

    /** Records that somebody was not told after all. */
    public void herroep() {
        doe(
                "herroepreden",
                () -> Invoer.alinea(herroepreden, Sluiting.LANGSTE_TOELICHTING),
                (waarom, doel) -> informeren
                        .herroep(dossier(), teHerroepen, waarom, versie(), doel)
                        .bezwaar(),
                bezwaar -> meldBij("herroepreden", bezwaar),
                () -> naarDezelfde(Meldteksten.tekst("informeren.bewaard")));
    }

    /**
     * Records that somebody who was named cannot be found, or corrects why.
     *
     * @param veld the field in which that was typed
     */
    public void bewaarOnvindbaar(String veld) {
        doe(
                veld,
                () -> Invoer.alinea(onvindbaar, Sluiting.LANGSTE_TOELICHTING),
                (waarom, doel) ->
                        informeren.onvindbaar(dossier(), waarom, versie(), doel).bezwaar(),
                bezwaar -> meldBij(veld, bezwaar),
                () -> naarDezelfde(Meldteksten.tekst("informeren.bewaard")));
    }

    /** It was recorded by mistake that somebody cannot be found. */
    public void zoekToch() {
        doe(
                doel -> informeren.tochZoeken(dossier(), versie(), doel).bezwaar(),
                bezwaar -> Scherm.fout(Meldteksten.tekst("reden." + bezwaar)),
                () -> naarDezelfde(Meldteksten.tekst("informeren.bewaard")));
    }

    /** Records that nobody else of the family is on record. */
    public void bewaarGezin() {
        doe(
                "gezinreden",
                () -> Invoer.alinea(gezinreden, Sluiting.LANGSTE_TOELICHTING),
                (waarom, doel) ->
                        informeren.gezin(dossier(), waarom, versie(), doel).bezwaar(),
                bezwaar -> meldBij("gezinreden", bezwaar),
                () -> naarDezelfde(Meldteksten.tekst("informeren.bewaard")));
    }

    private static void meldBij(String redenveld, Weigerreden bezwaar) {
        String tekst = Meldteksten.tekst("reden." + bezwaar);
        if (bezwaar == Weigerreden.REDEN_ONTBREEKT || bezwaar == Weigerreden.REDEN_ZEGT_NIETS) {
            Scherm.fout(redenveld, tekst);
        } else {
            Scherm.fout(tekst);
        }
    }

    /** Records that the melder was told how far it is. */
    public void bewaarMelder() {
        doe(
                doel -> informeren
                        .melder(dossier(), melderwijze, versie(), doel)
                        .bezwaar(),
                InformerenBean::meldMelder,
                () -> naarDezelfde(Meldteksten.tekst("informeren.bewaard")));
    }

    private void meld(Weigerreden bezwaar) {
        String tekst = Meldteksten.tekst("reden." + bezwaar);
        switch (bezwaar) {
            case UITKOMST_ONTBREEKT -> Scherm.fout("keuze", tekst);
            case WIE_ONTBREEKT -> Scherm.fout("wie", tekst);
            case WIJZE_ONTBREEKT -> Scherm.fout("wijze", tekst);
            case VERTEGENWOORDIGER_ONTBREEKT -> Scherm.fout("vertegenwoordiger", tekst);
            case GROND_ONTBREEKT, GROND_NA_GESPREK, GROND_MET_ADRES -> Scherm.fout("grond", tekst);
            case REDEN_ONTBREEKT, REDEN_ZEGT_NIETS -> Scherm.fout(isGeinformeerd() ? "postreden" : "reden", tekst);
            case DAG_ONTBREEKT, DAG_IN_TOEKOMST, DAG_TE_VROEG -> Scherm.fout("dag", tekst);
            case HERZIENING_ONTBREEKT, HERZIENING_TE_VROEG -> Scherm.fout("herzienop", tekst);
            case HERZIENING_TE_LAAT ->
                Scherm.fout(
                        "herzienop",
                        Meldteksten.tekst(
                                "reden." + bezwaar, Nederlands.datum(getView().uitstelTot())));
            default -> Scherm.fout(tekst);
        }
    }

    private static void meldMelder(Weigerreden bezwaar) {
        String tekst = Meldteksten.tekst("reden." + bezwaar);
        if (bezwaar == Weigerreden.WIJZE_ONTBREEKT || bezwaar == Weigerreden.TELEFOON_ONTBREEKT) {
            Scherm.fout("melderwijze", tekst);
        } else {
            Scherm.fout(tekst);
        }
    }

    /**
     * Gives the letter to a betrokkene as a file.
     *
     * @param aan to whom
     * @throws IOException when the answer cannot be written
     */
    public void download(PersoonId aan) throws IOException {
        Optional<InformerenView> gelezen = geef(doel -> informeren.brief(dossier(), doel));
        Optional<Persoonstand> metBrief = gelezen.stream()
                .flatMap(view -> view.personen().stream())
                .filter(persoon -> persoon.id().equals(aan) && persoon.brief() != null)
                .findFirst();
        if (metBrief.isPresent()) {
            Scherm.tekstbestand(
                    "brief-" + gelezen.get().kop().nummer(),
                    metBrief.get().brief().tekst());
        }
    }

    /** @return whether it has to be said of whom it is recorded */
    public boolean isMeer() {
        return getView().personen().size() > 1;
    }

    /** @return those of whom something can be recorded still */
    public List<Persoonstand> getOpen() {
        return Optional.ofNullable(getView()).map(InformerenView::personen).orElse(List.of()).stream()
                .filter(Persoonstand::open)
                .toList();
    }

    /** Of whom it is recorded: who was chosen, or the only one of whom something can be recorded still. */
    private Optional<Persoonstand> gekozene() {
        List<Persoonstand> open = getOpen();
        return open.stream()
                .filter(persoon -> open.size() == 1 || persoon.id().equals(wie))
                .findFirst();
    }

    /** @return of whom it is recorded, when somebody else speaks for that one; otherwise {@code null} */
    public Persoonstand getKind() {
        return gekozene().filter(persoon -> persoon.aan().kind()).orElse(null);
    }

    /** @return what the BRP says of whom it is recorded, to be weighed before a letter goes */
    public List<Merk> getPostmerken() {
        return gekozene().map(persoon -> persoon.post().merken()).orElse(List.of());
    }

    /** @return the key of whom it is recorded, or {@code null} */
    public String getWie() {
        return gekozene().map(persoon -> persoon.id().toString()).orElse(null);
    }

    /** @return of whom is asked what was wrong with that he was told, or {@code null} */
    public PersoonId getTeHerroepen() {
        return teHerroepen;
    }

    public String getHerroepreden() {
        return herroepreden;
    }

    public void setHerroepreden(String herroepreden) {
        this.herroepreden = herroepreden;
    }

    public String getOnvindbaar() {
        return onvindbaar == null && getView() != null ? getView().onvindbaar() : onvindbaar;
    }

    public void setOnvindbaar(String onvindbaar) {
        this.onvindbaar = onvindbaar;
    }

    public void setWie(String wie) {
        this.wie = PersoonId.van(wie).orElse(null);
    }

    /** @return the grounds on which telling can be postponed today */
    public List<Uitstelgrond> getGronden() {
        return regels.gronden();
    }

    /** @return what is told, to go by */
    public List<Informeerpunt> getPunten() {
        return regels.punten();
    }

    public boolean isGeinformeerd() {
        return keuze == Keuze.GEINFORMEERD;
    }

    public boolean isUitgesteld() {
        return keuze == Keuze.UITGESTELD;
    }

    /** @return what can be recorded of somebody */
    public List<Keuze> getKeuzes() {
        return List.of(Keuze.GEINFORMEERD, Keuze.UITGESTELD);
    }

    public Contactwijze[] getWijzen() {
        return Contactwijze.values();
    }

    /** @return how this melder can be told */
    public List<Contactwijze> getMelderwijzen() {
        boolean telefoon = getView().melder() == Melderbereik.OOK_TELEFOON;
        return Arrays.stream(Contactwijze.values())
                .filter(manier -> telefoon || manier != Contactwijze.TELEFOON)
                .toList();
    }

    public Keuze getKeuze() {
        return keuze;
    }

    public void setKeuze(Keuze keuze) {
        this.keuze = keuze;
    }

    public Contactwijze getWijze() {
        return wijze;
    }

    public void setWijze(Contactwijze wijze) {
        this.wijze = wijze;
    }

    public LocalDate getDag() {
        return dag;
    }

    public void setDag(LocalDate dag) {
        this.dag = dag;
    }

    public LocalDate getHerzienOp() {
        return herzienOp;
    }

    public void setHerzienOp(LocalDate herzienOp) {
        this.herzienOp = herzienOp;
    }

    public String getGrond() {
        return grond;
    }

    public void setGrond(String grond) {
        this.grond = grond;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }

    public String getVertegenwoordiger() {
        return vertegenwoordiger;
    }

    public void setVertegenwoordiger(String vertegenwoordiger) {
        this.vertegenwoordiger = vertegenwoordiger;
    }

    public String getGezinreden() {
        return gezinreden;
    }

    public void setGezinreden(String gezinreden) {
        this.gezinreden = gezinreden;
    }

    public Contactwijze getMelderwijze() {
        return melderwijze;
    }

    public void setMelderwijze(Contactwijze melderwijze) {
        this.melderwijze = melderwijze;
    }
}
