package nl.samenspraak.coordinatie.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Coordinatiescherm;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.coordinatie.dossier.Weigervelden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** The page with a plan: who does what by when. What is filled in of one activity, is in the bean beside this one. */
@Named("plan")
@ViewScoped
public class PlanBean extends Coordinatiescherm<PlanView> {

    private static final long serialVersionUID = 1L;
    private static final String DOELTEKST = "doeltekst";

    @Inject
    private Planwerk werk;

    private final Planfilter filter = new Planfilter();
    private final Tekstlaag tekst = new Tekstlaag();
    private String zicht;
    private UUID anderDoel;
    private boolean nieuwDoel;

    @Override
    protected PlanView lees(CoordinatieId coordinatie, Doelbinding doel) {
        return Planzicht.van(zicht)
                .map(wie -> werk.bekijkAls(coordinatie, wie, doel))
                .orElseGet(() -> werk.open(coordinatie, doel));
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.PLAN;
    }

    @Override
    protected long versie(PlanView gelezen) {
        return gelezen.kop().versie();
    }

    @Override
    protected String adres() {
        return "coordinatie/plan.xhtml?id=%s";
    }

    /** @return whether something was typed here and not saved, as far as the address names a plan */
    boolean ligtErIets() {
        return kenmerk(getId()).isPresent() && isAchtergelaten();
    }

    /** @return which goal is written: what is typed about one, is kept apart from what is typed about another */
    public String getOver() {
        return anderDoel == null ? "nieuw" : anderDoel.toString();
    }

    /**
     * Gives the plan as it is seen along, as a file.
     *
     * @throws IOException when the answer cannot be written
     */
    public void drukAf() throws IOException {
        Optional<Planafdruk> afdruk =
                geef(doel -> werk.drukAf(dossier(), Planzicht.van(zicht).orElse(null), doel));
        if (afdruk.isPresent()) {
            Scherm.bestand("plan.pdf", "application/pdf", afdruk.get().pdf());
        }
    }

    /** Asks for one more goal. */
    public void vraagDoel() {
        nieuwDoel = true;
        anderDoel = null;
        leegDoel();
    }

    /**
     * Asks what a goal should say.
     *
     * @param welk which one
     */
    public void vraagAnderDoel(UUID welk) {
        nieuwDoel = false;
        anderDoel = welk;
        leegDoel();
    }

    private void leegDoel() {
        tekst.vergeet(DOELTEKST);
        Scherm.vergeetInvoer("doelblok");
        Scherm.naar("doelkop");
    }

    /** Leaves the goals as they are. */
    public void sluitDoel() {
        nieuwDoel = false;
        anderDoel = null;
        leegDoel();
    }

    /** Records a goal, or other words for one. */
    public void legDoelVast() {
        UUID welk = anderDoel;
        doe(
                DOELTEKST,
                () -> getTekst().get(DOELTEKST),
                (luidt, doel) -> (welk == null
                                ? werk.legDoelVast(dossier(), luidt, versie(), doel)
                                : werk.wijzigDoel(dossier(), welk, luidt, versie(), doel))
                        .bezwaar(),
                new Weigervelden().bij(DOELTEKST, Weigerreden.DOEL_ONTBREEKT),
                this::bewaard);
    }

    /**
     * Takes a goal away.
     *
     * @param welk which one
     */
    public void haalDoelWeg(UUID welk) {
        doe(doel -> werk.haalDoelWeg(dossier(), welk, versie(), doel).bezwaar(), new Weigervelden(), this::bewaard);
    }

    /** Something was recorded: the page is shown anew. */
    void bewaard() {
        naarDezelfde(Coordinatieteksten.tekst("bewaard"));
    }

    /** @return the activities that were asked for, put together as was asked */
    public List<Planblok> getBlokken() {
        return getView() == null ? List.of() : filter.van(getView());
    }

    /** @return what is too late or ends today, the first first */
    public List<Activiteitregel> getDringend() {
        return getView() == null
                ? List.of()
                : getView().activiteiten().stream()
                        .filter(regel -> regel.stand() == Activiteitstand.TE_LAAT)
                        .sorted(Comparator.comparing(regel -> regel.gegevens().eindigt()))
                        .toList();
    }

    /** @return what somebody else changed while this was looked at */
    public List<Planverschil> getVerschillen() {
        return getVorige() == null || getView() == null ? List.of() : Planverschil.tussen(getVorige(), getView());
    }

    /** @return how far an activity can be */
    public Activiteitstand[] getStanden() {
        return Activiteitstand.values();
    }

    public Planfilter getFilter() {
        return filter;
    }

    /** @return what is typed over what is stored */
    public Tekstlaag getTekst() {
        if (anderDoel != null && getView() != null) {
            getView().doelen().stream()
                    .filter(doel -> doel.id().equals(anderDoel))
                    .forEach(doel -> tekst.legOnder(Map.of(DOELTEKST, doel.tekst())));
        }
        return tekst;
    }

    public boolean isDoelOpen() {
        return nieuwDoel || anderDoel != null;
    }

    public boolean isNieuwDoel() {
        return nieuwDoel;
    }

    public String getZicht() {
        return zicht;
    }

    public void setZicht(String zicht) {
        this.zicht = zicht;
    }
}
