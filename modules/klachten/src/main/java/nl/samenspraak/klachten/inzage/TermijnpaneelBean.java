package nl.samenspraak.klachten.inzage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.termijnen.Instemmingsvorm;
import nl.samenspraak.klachten.termijnen.Klachtklok;
import nl.samenspraak.klachten.termijnen.KlachtklokView;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** The panel with the terms of one klacht, beside what happened, and the forms that move them (R-KLA-10, R-ALG-11). */
@Named("termijnpaneel")
@ViewScoped
public class TermijnpaneelBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KlachtBean scherm;

    @Inject
    private Klachtklok klok;

    private boolean voorgesteld;
    private LocalDate verdaagTot;
    private String verdaagReden;
    private LocalDate meegedeeldOp;
    private String intrekReden;
    private LocalDate bevestigdOp;
    private LocalDate aanvullingOp;
    private LocalDate aanvullingTot;
    private LocalDate gevraagdTot;
    private LocalDate ingestemdOp;
    private LocalDate ingestemdTot;
    private Instemmingsvorm ingestemdVorm;
    private String ingestemdHoe;
    private LocalDate ontvangenOp;
    private String ontvangenReden;
    private LocalDate opSchriftOp;

    /** @return the clock, as it was read with the rest of the page; {@code null} while there is no purpose */
    public KlachtklokView getView() {
        KlachtklokView gelezen =
                Optional.ofNullable(scherm.getView()).map(Klachtoverzicht::klok).orElse(null);
        if (gelezen != null && !voorgesteld) {
            voorgesteld = true;
            verdaagTot = gelezen.verdaagbaarTot();
        }
        return gelezen;
    }

    /** @return what the municipality still has to do, the first to end on top */
    public List<Paneelregel> getPlichten() {
        return regels().stream()
                .filter(regel -> regel.groep() == Paneelregel.Groep.PLICHT)
                .toList();
    }

    /** @return what it may choose, and what the klager may do */
    public List<Paneelregel> getMogelijk() {
        return regels().stream()
                .filter(regel -> regel.groep() == Paneelregel.Groep.MOGELIJK)
                .toList();
    }

    /** @return what was done or is not needed any more */
    public List<Paneelregel> getAfgelopen() {
        return regels().stream()
                .filter(regel -> regel.groep() == Paneelregel.Groep.AFGELOPEN)
                .toList();
    }

    private List<Paneelregel> regels() {
        return Optional.ofNullable(getView())
                .map(gelezen -> gelezen.termijnen().stream()
                        .sorted(Comparator.comparing(KlachtklokView.Termijn::einde))
                        .map(Termijnwoorden::van)
                        .toList())
                .orElse(List.of());
    }

    /**
     * The letter that meets a term by being sent, so that it is one click away.
     *
     * @param soort a term
     * @return code of the letter; empty when none has to be sent for it now
     */
    public String brief(Klachttermijnsoort soort) {
        return switch (soort) {
            case ONTVANGST_BEVESTIGEN -> brief(Klachttaak.ONTVANGST, Klachtbriefsoort.ONTVANGSTBEVESTIGING);
            case NIET_BEHANDELEN -> {
                String geheel = brief(Klachttaak.NIET_BEHANDELEN, Klachtbriefsoort.NIET_BEHANDELEN);
                yield geheel.isEmpty()
                        ? brief(Klachttaak.DEEL_NIET_BEHANDELEN, Klachtbriefsoort.DEEL_NIET_BEHANDELEN)
                        : geheel;
            }
            case AFHANDELEN -> {
                String uitkomst = brief(Klachttaak.AFDOENING, Klachtbriefsoort.AFDOENING);
                yield uitkomst.isEmpty() ? brief(Klachttaak.VERDAGING, Klachtbriefsoort.VERDAGING) : uitkomst;
            }
            case BEANTWOORDEN -> brief(Klachttaak.ANTWOORD, Klachtbriefsoort.ANTWOORD);
            case GEGEVENSVERZOEK -> brief(Klachttaak.GEGEVENSBRIEF, Klachtbriefsoort.GEGEVENSVERZOEK);
            case AANVULLEN, HOORREACTIE, LEZEN, OMBUDSMAN, OMBUDSMAN_ANTWOORDEN -> "";
        };
    }

    private String brief(Klachttaak taak, Klachtbriefsoort soort) {
        return scherm.getView().klacht().taken().contains(taak) ? soort.code() : "";
    }

    /**
     * @param regel a term
     * @return whether the klager let the term for completing pass, so that somebody has to say what is done with the klacht (9:4 lid 2; R-KLA-02)
     */
    public boolean isTeBeslissen(Paneelregel regel) {
        return regel.soort() == Klachttermijnsoort.AANVULLEN
                && regel.groep() == Paneelregel.Groep.MOGELIJK
                && regel.deel() == null
                && scherm.getView().klacht().status().open();
    }

    /**
     * @param dag a day
     * @return for instance "18 januari 2027"
     */
    public String datum(LocalDate dag) {
        return Nederlands.datum(dag);
    }

    /** Decides to postpone the handling. */
    public void verdaag() {
        doe("verdagen", (id, doel) -> klok.verdaag(id, verdaagTot, verdaagReden, versie(), doel));
    }

    /** Withdraws a verdaging of which nobody was told. */
    public void trekVerdagingIn() {
        doe("intrekken", (id, doel) -> klok.trekVerdagingIn(id, intrekReden, versie(), doel));
    }

    /** Records a confirmation that was not made here. */
    public void legBevestigingVast() {
        doe("bevestigd", (id, doel) -> klok.legBevestigingVast(id, bevestigdOp, versie(), doel));
    }

    /** Records that was asked for what is missing by a letter that was not made here. */
    public void legAanvullingVast() {
        doe("aanvulling", (id, doel) -> klok.legAanvullingVast(id, aanvullingOp, aanvullingTot, versie(), doel));
    }

    /** Records that both were told of it. */
    public void meldVerdaging() {
        doe("meedelen", (id, doel) -> klok.meldVerdaging(id, meegedeeldOp, versie(), doel));
    }

    /** Records that the klager was asked to agree to more time. */
    public void vraagInstemming() {
        doe("instemming.vraag", (id, doel) -> klok.vraagInstemming(id, gevraagdTot, versie(), doel));
    }

    /** Records that the klager agreed. */
    public void legInstemmingVast() {
        doe(
                "instemming",
                (id, doel) -> klok.legInstemmingVast(
                        id, ingestemdOp, ingestemdTot, ingestemdVorm, ingestemdHoe, versie(), doel));
    }

    /** Corrects the day of receipt. */
    public void wijzigOntvangstdag() {
        doe("ontvangst", (id, doel) -> klok.wijzigOntvangstdag(id, ontvangenOp, ontvangenReden, versie(), doel));
    }

    /** Records that what was said came in in writing. */
    public void stelOpSchrift() {
        doe("opschrift", (id, doel) -> klok.stelOpSchrift(id, opSchriftOp, versie(), doel));
    }

    private void doe(String blok, BiFunction<KlachtId, Doelbinding, Verrichting<Weigerreden>> daad) {
        try {
            scherm.doe(
                    doel -> daad.apply(scherm.dossier(), doel).bezwaar(),
                    bezwaar -> meld(blok, bezwaar),
                    () -> scherm.naarDezelfde(Termijnwoorden.KLOK.van(blok + ".klaar")));
        } catch (OngeldigeWaarde teLang) {
            Scherm.fout(veld(blok, Weigerreden.REDEN_ONTBREEKT), teLang.getMessage());
        }
    }

    private static void meld(String blok, Weigerreden bezwaar) {
        String veld = veld(blok, bezwaar);
        if (veld == null) {
            Scherm.fout(Klachtteksten.bezwaar(bezwaar));
        } else {
            Scherm.fout(veld, Klachtteksten.bezwaar(bezwaar));
        }
    }

    /** The field to mend; {@code null} when there is none. */
    private static String veld(String blok, Weigerreden bezwaar) {
        String vorm = "klok_" + blok.replace('.', '_');
        return switch (bezwaar) {
            case REDEN_ONTBREEKT -> vorm + "_reden";
            case BEHANDELDAG_ONTBREEKT, BEHANDELDAG_IN_TOEKOMST, BEHANDELDAG_VOOR_ONTVANGST -> vorm + "_dag";
            case BRIEF_DAG_ONTBREEKT, REACTIE_TE_KORT -> vorm + "_tot";
            case INSTEMMING_VORM_ONTBREEKT, INSTEMMING_NIET_SCHRIFTELIJK -> vorm + "_vorm";
            case UITSTELDAG_ONTBREEKT, UITSTELDAG_NIET_LATER, VERDAGING_TE_LANG -> vorm + "_tot";
            case KLOKDAG_ONTBREEKT,
                    KLOKDAG_IN_TOEKOMST,
                    KLOKDAG_TE_VROEG,
                    ONTVANGST_ONVERANDERD,
                    ONTVANGST_NA_STAP,
                    DAGTEKENING_NA_ONTVANGST -> vorm + "_dag";
            default -> null;
        };
    }

    private long versie() {
        return scherm.versie();
    }

    public LocalDate getVerdaagTot() {
        return verdaagTot;
    }

    public void setVerdaagTot(LocalDate verdaagTot) {
        this.verdaagTot = verdaagTot;
    }

    public String getVerdaagReden() {
        return verdaagReden;
    }

    public void setVerdaagReden(String verdaagReden) {
        this.verdaagReden = verdaagReden;
    }

    public LocalDate getMeegedeeldOp() {
        return meegedeeldOp;
    }

    public void setMeegedeeldOp(LocalDate meegedeeldOp) {
        this.meegedeeldOp = meegedeeldOp;
    }

    public LocalDate getGevraagdTot() {
        return gevraagdTot;
    }

    public void setGevraagdTot(LocalDate gevraagdTot) {
        this.gevraagdTot = gevraagdTot;
    }

    public LocalDate getIngestemdOp() {
        return ingestemdOp;
    }

    public void setIngestemdOp(LocalDate ingestemdOp) {
        this.ingestemdOp = ingestemdOp;
    }

    public LocalDate getIngestemdTot() {
        return ingestemdTot;
    }

    public void setIngestemdTot(LocalDate ingestemdTot) {
        this.ingestemdTot = ingestemdTot;
    }

    public String getIngestemdHoe() {
        return ingestemdHoe;
    }

    public String getIntrekReden() {
        return intrekReden;
    }

    public void setIntrekReden(String intrekReden) {
        this.intrekReden = intrekReden;
    }

    public LocalDate getBevestigdOp() {
        return bevestigdOp;
    }

    public void setBevestigdOp(LocalDate bevestigdOp) {
        this.bevestigdOp = bevestigdOp;
    }

    public LocalDate getAanvullingOp() {
        return aanvullingOp;
    }

    public void setAanvullingOp(LocalDate aanvullingOp) {
        this.aanvullingOp = aanvullingOp;
    }

    public LocalDate getAanvullingTot() {
        return aanvullingTot;
    }

    public void setAanvullingTot(LocalDate aanvullingTot) {
        this.aanvullingTot = aanvullingTot;
    }

    public Instemmingsvorm getIngestemdVorm() {
        return ingestemdVorm;
    }

    public void setIngestemdVorm(Instemmingsvorm ingestemdVorm) {
        this.ingestemdVorm = ingestemdVorm;
    }

    public Instemmingsvorm[] getInstemmingsvormen() {
        return Instemmingsvorm.values();
    }

    public void setIngestemdHoe(String ingestemdHoe) {
        this.ingestemdHoe = ingestemdHoe;
    }

    public LocalDate getOntvangenOp() {
        return ontvangenOp;
    }

    public void setOntvangenOp(LocalDate ontvangenOp) {
        this.ontvangenOp = ontvangenOp;
    }

    public String getOntvangenReden() {
        return ontvangenReden;
    }

    public void setOntvangenReden(String ontvangenReden) {
        this.ontvangenReden = ontvangenReden;
    }

    public LocalDate getOpSchriftOp() {
        return opSchriftOp;
    }

    public void setOpSchriftOp(LocalDate opSchriftOp) {
        this.opSchriftOp = opSchriftOp;
    }
}
