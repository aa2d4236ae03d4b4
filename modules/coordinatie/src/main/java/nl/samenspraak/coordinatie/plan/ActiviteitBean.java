package nl.samenspraak.coordinatie.plan;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.coordinatie.dossier.Weigervelden;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.zaak.scherm.Tekstlaag;
import org.omnifaces.util.Faces;

/** Fills in one activity of a plan: a new one, or one that is there. */
@Named("activiteit")
@ViewScoped
public class ActiviteitBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BLOK = "activiteitblok";
    private static final String OPMERKING = "opmerking";
    private static final int LAATSTE_PLAATS = 20;

    @Inject
    private PlanBean scherm;

    @Inject
    private Planwerk werk;

    @Inject
    private Planreferentie referentie;

    private final Tekstlaag tekst = new Tekstlaag();
    private final Map<String, Boolean> voor = new HashMap<>();
    private final Map<String, Boolean> gedeeld = new HashMap<>();
    private boolean open;
    private UUID gekozen;
    private UUID doel;
    private Activiteitsoort soort;
    private String uitvoerder;
    private int volgorde = 1;
    private LocalDate begint;
    private LocalDate eindigt;
    private String reden;
    private int gelezenWenk;

    /** What was left on this page, stands in the fields of a new one. */
    @PostConstruct
    void kijkOfErIetsLag() {
        open = !Faces.isPostback() && scherm.ligtErIets();
    }

    /** Shows the fields of a new one. */
    public void begin() {
        beginOnder(null);
    }

    /**
     * Shows the fields of a new one under a goal.
     *
     * @param onder the goal
     */
    public void beginOnder(UUID onder) {
        leeg();
        open = true;
        doel = onder == null ? enigDoel() : onder;
        kiesPlaats();
        Scherm.naar("activiteitkop");
    }

    private UUID enigDoel() {
        List<Doelregel> doelen =
                scherm.getView() == null ? List.of() : scherm.getView().doelen();
        return doelen.size() == 1 ? doelen.get(0).id() : null;
    }

    /** A new one comes after those that are there, until somebody says otherwise. */
    public void kiesPlaats() {
        if (gekozen == null && scherm.getView() != null) {
            volgorde = Math.min(
                    LAATSTE_PLAATS,
                    1
                            + scherm.getView().doelen().stream()
                                    .filter(van -> van.id().equals(doel))
                                    .flatMap(van -> van.activiteiten().stream())
                                    .mapToInt(regel -> regel.gegevens().volgorde())
                                    .max()
                                    .orElse(0));
            Scherm.vergeetInvoer("volgordeblok");
        }
    }

    /**
     * Shows the fields of one that is there.
     *
     * @param welke which one
     */
    public void wijzig(UUID welke) {
        leeg();
        regel(welke).ifPresent(regel -> {
            NieuweActiviteit is = regel.gegevens();
            open = true;
            gekozen = welke;
            doel = is.doel();
            soort = is.soort();
            uitvoerder = is.uitvoerder().toString();
            volgorde = is.volgorde();
            begint = is.begint();
            eindigt = is.eindigt();
            is.voor().forEach(wie -> voor.put(wie.toString(), true));
            is.gedeeld().forEach(wie -> gedeeld.put(wie.toString(), true));
            Scherm.naar("activiteitkop");
        });
    }

    private Optional<Activiteitregel> regel(UUID welke) {
        return Optional.ofNullable(scherm.getView()).stream()
                .flatMap(view -> view.activiteiten().stream())
                .filter(regel -> regel.id().equals(welke))
                .findFirst();
    }

    private void leeg() {
        open = false;
        gekozen = null;
        doel = null;
        soort = null;
        uitvoerder = null;
        volgorde = 1;
        begint = null;
        eindigt = null;
        reden = null;
        gelezenWenk = 0;
        voor.clear();
        gedeeld.clear();
        tekst.vergeet("wat", "bevoegdheid", OPMERKING);
        Scherm.vergeetInvoer(BLOK);
    }

    /** Leaves the plan as it is. */
    public void sluit() {
        leeg();
    }

    /** Records it. */
    public void legVast() {
        int opmerking = Objects.hashCode(getTekst().get(OPMERKING));
        if (!getZinnen().isEmpty() && gelezenWenk != opmerking) {
            gelezenWenk = opmerking;
            Scherm.fout(OPMERKING, Coordinatieteksten.tekst(Weigerreden.LIJKT_ACHTERGROND));
            return;
        }
        UUID welke = gekozen;
        scherm.doe(
                OPMERKING,
                this::lees,
                (nieuw, binding) -> (welke == null
                                ? werk.legVast(scherm.dossier(), nieuw, scherm.versie(), binding)
                                : werk.wijzig(scherm.dossier(), welke, nieuw, reden, scherm.versie(), binding))
                        .bezwaar(),
                new Weigervelden()
                        .bij("onderdoel", Weigerreden.DOEL_ONTBREEKT)
                        .bij("activiteitsoort", Weigerreden.SOORT_ONTBREEKT)
                        .bij("wat", Weigerreden.WAT_ONTBREEKT)
                        .bij("bevoegdheid", Weigerreden.BEVOEGDHEID_ONTBREEKT)
                        .bij("uitvoerder", Weigerreden.UITVOERDER_ONTBREEKT, Weigerreden.UITVOERDER_PAST_NIET)
                        .bij("begint", Weigerreden.BEGIN_ONTBREEKT)
                        .bij("eindigt", Weigerreden.EINDE_ONTBREEKT, Weigerreden.EINDE_VOOR_BEGIN),
                scherm::bewaard);
    }

    private NieuweActiviteit lees() {
        Tekstlaag velden = getTekst();
        return new NieuweActiviteit(
                doel,
                soort,
                velden.get("wat"),
                velden.get("bevoegdheid"),
                Uitvoerder.van(uitvoerder).orElse(null),
                volgorde,
                begint,
                eindigt,
                velden.get(OPMERKING),
                aangevinkt(voor),
                aangevinkt(gedeeld));
    }

    private static Set<UUID> aangevinkt(Map<String, Boolean> wie) {
        return wie.entrySet().stream()
                .filter(vinkje -> Boolean.TRUE.equals(vinkje.getValue()))
                .flatMap(vinkje -> Id.lees(vinkje.getKey()).stream())
                .collect(Collectors.toSet());
    }

    /**
     * It is done.
     *
     * @param welke which one
     */
    public void isKlaar(UUID welke) {
        rondAf(welke, true);
    }

    /**
     * It is not done after all.
     *
     * @param welke which one
     */
    public void isNietKlaar(UUID welke) {
        rondAf(welke, false);
    }

    private void rondAf(UUID welke, boolean klaar) {
        scherm.doe(
                binding -> werk.rondAf(scherm.dossier(), welke, klaar, scherm.versie(), binding)
                        .bezwaar(),
                new Weigervelden(),
                scherm::bewaard);
    }

    /**
     * Takes one away.
     *
     * @param welke which one
     */
    public void haalWeg(UUID welke) {
        scherm.doe(
                binding -> werk.haalWeg(scherm.dossier(), welke, scherm.versie(), binding)
                        .bezwaar(),
                new Weigervelden(),
                scherm::bewaard);
    }

    /** @return the sentences in the remark that seem to be background */
    public List<String> getZinnen() {
        return open ? referentie.wenk().zinnen(getTekst().get(OPMERKING)) : List.of();
    }

    /** @return whether the remark is longer than a plan needs */
    public boolean isLang() {
        return open && referentie.wenk().isLang(getTekst().get(OPMERKING));
    }

    /** Leaves those sentences out. */
    public void zonderAchtergrond() {
        tekst.put(OPMERKING, referentie.wenk().zonder(getTekst().get(OPMERKING)));
        Scherm.vergeetInvoer("opmerkingblok");
    }

    /** @return which places an activity can have */
    public List<Integer> getPlaatsen() {
        return IntStream.rangeClosed(1, LAATSTE_PLAATS).boxed().toList();
    }

    /** @return the kinds of activity */
    public Activiteitsoort[] getSoorten() {
        return Activiteitsoort.values();
    }

    /** @return what is typed over what is stored */
    public Tekstlaag getTekst() {
        if (gekozen != null) {
            regel(gekozen)
                    .map(Activiteitregel::gegevens)
                    .ifPresent(is -> tekst.legOnder(
                            Map.of("wat", is.wat(), "bevoegdheid", is.bevoegdheid(), OPMERKING, is.opmerking())));
        }
        return tekst;
    }

    /** @return which one it is about: what is typed about one, is kept apart from what is typed about another */
    public String getOver() {
        return gekozen == null ? "nieuw" : gekozen.toString();
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isNieuw() {
        return gekozen == null;
    }

    public Map<String, Boolean> getVoor() {
        return voor;
    }

    public Map<String, Boolean> getGedeeld() {
        return gedeeld;
    }

    public String getDoel() {
        return doel == null ? "" : doel.toString();
    }

    public void setDoel(String welk) {
        doel = Id.lees(welk).orElse(null);
    }

    public Activiteitsoort getSoort() {
        return soort;
    }

    public void setSoort(Activiteitsoort soort) {
        this.soort = soort;
    }

    public String getUitvoerder() {
        return uitvoerder;
    }

    public void setUitvoerder(String uitvoerder) {
        this.uitvoerder = uitvoerder;
    }

    public int getVolgorde() {
        return volgorde;
    }

    public void setVolgorde(int volgorde) {
        this.volgorde = volgorde;
    }

    public LocalDate getBegint() {
        return begint;
    }

    public void setBegint(LocalDate begint) {
        this.begint = begint;
    }

    public LocalDate getEindigt() {
        return eindigt;
    }

    public void setEindigt(LocalDate eindigt) {
        this.eindigt = eindigt;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }
}
