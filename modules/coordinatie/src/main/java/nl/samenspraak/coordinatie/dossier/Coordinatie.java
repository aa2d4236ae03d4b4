package nl.samenspraak.coordinatie.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.zaak.behandelen.Zaak;
import nl.samenspraak.zaak.behandelen.Zaakentiteit;

/**
 * One plan with one coördinator for one household, from the moment it begins until it stops.
 *
 * <p>Its life: it begins when an onderzoek concluded so, or with the consent of the client; a colleague takes it up, a coördinator is appointed with the
 * client, there comes a plan. Every three months it is looked at, every twelve months decided anew. It stops on a ground, and never wakes by itself
 * (R-COO-22, R-COO-23).
 *
 * <p>It holds who handles it and when what was done last; what stands in the plan, belongs to the plan.
 */
@Entity
@Table(schema = "coordinatie", name = "coordinatie")
@VanDossierdeel({Dossierdeel.COORDINATIEDOSSIER, Dossierdeel.PLAN})
public class Coordinatie extends Zaakentiteit implements Zaak<CoordinatieId> {

    private static final String KOMMA = ",";

    @Id
    private UUID id;

    private String nummer;

    @Column(name = "begonnen_op")
    private Instant begonnenOp;

    @Column(name = "begonnen_door")
    private UUID begonnenDoor;

    private PersoonId persoon;

    @Enumerated(EnumType.STRING)
    private Aanleiding aanleiding;

    private UUID toeleiding;
    private String toeleidingnummer;

    @Column(name = "eigen_vraag")
    private boolean eigenVraag;

    private boolean verplicht;
    private String terreinen;
    private String toestemming;

    @Column(name = "nieuwe_grond")
    private String nieuweGrond;

    private LocalDate startdag;

    @Enumerated(EnumType.STRING)
    private Regievorm regie;

    @Enumerated(EnumType.STRING)
    private Coordinatiestand stand;

    /** What {@link Coordinatiestand#open} says, where the database can look for it. */
    private boolean open;

    /** The first day by which something has to be done, for the lists. */
    private LocalDate uiterlijk;

    private UUID behandelaar;

    /** Who coordinates, for what stands above the pages: empty when the client waived one, {@code null} when there is none yet. */
    private String coordinator;

    @Column(name = "coordinator_sinds")
    private LocalDate coordinatorSinds;

    @Column(name = "plan_op")
    private LocalDate planOp;

    @Column(name = "getoetst_op")
    private LocalDate getoetstOp;

    @Column(name = "besloten_op")
    private LocalDate beslotenOp;

    @Enumerated(EnumType.STRING)
    private Stopgrond stopgrond;

    private String stopreden;

    @Column(name = "gesloten_op")
    private Instant geslotenOp;

    @Column(name = "gesloten_door")
    private UUID geslotenDoor;

    /** What happens with what was open in the plan when it stopped. */
    private String stopvervolg;

    @Column(name = "bericht_op")
    private LocalDate berichtOp;

    /** From which day the client has to hear who coordinates and who is the controller; {@code null} when that was told. */
    @Column(name = "regie_vertellen")
    private LocalDate regieVertellen;

    /** From which day somebody of the household has to hear to be on record; {@code null} when everybody did. */
    @Column(name = "gezin_vertellen")
    private LocalDate gezinVertellen;

    /** From which day somebody else has to review that somebody was not invited; {@code null} when nothing has to be. */
    @Column(name = "belang_toetsen")
    private LocalDate belangToetsen;

    private String ondersteuner;

    @Column(name = "ondersteuner_sinds")
    private LocalDate ondersteunerSinds;

    @Column(name = "ondersteuner_opent")
    private String ondersteunerOpent;

    @ElementCollection
    @CollectionTable(schema = "coordinatie", name = "overdracht", joinColumns = @JoinColumn(name = "coordinatie"))
    @OrderColumn(name = "rang")
    private List<Overdracht> overdrachten = new ArrayList<>();

    protected Coordinatie() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(id).zaak());
    }

    /**
     * Begins a coördinatie.
     *
     * @param begin with what
     * @param regie which kind of regie it is
     */
    public Coordinatie(Begin begin, Regievorm regie) {
        id = begin.id().waarde();
        nummer = begin.nummer().waarde();
        begonnenOp = begin.op();
        begonnenDoor = begin.door();
        persoon = begin.persoon();
        aanleiding = begin.aanleiding();
        Optional.ofNullable(begin.draad()).ifPresent(draad -> {
            toeleiding = draad.toeleiding().waarde();
            toeleidingnummer = draad.nummer().waarde();
        });
        eigenVraag = begin.eigenVraag();
        verplicht = begin.verplicht();
        terreinen = begin.terreinen().stream().map(Terrein::code).collect(Collectors.joining(KOMMA));
        toestemming = begin.toestemming();
        nieuweGrond = begin.nieuweGrond();
        startdag = begin.startdag();
        uiterlijk = begin.startdag();
        this.regie = regie;
        wordt(Coordinatiestand.NIEUW);
    }

    /**
     * Somebody begins: on one that nobody has, or on one that was given to this very user.
     *
     * @param door who begins
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> pakOp(UUID door, Instant op) {
        if (!stand.open()) {
            return Optional.of(Weigerreden.AFGESLOTEN);
        }
        if (behandelaar != null && !behandelaar.equals(door)) {
            return Optional.of(Weigerreden.AL_OPGEPAKT);
        }
        if (behandelaar == null) {
            behandelaar = door;
            overdrachten.add(new Overdracht(op, door, door, null));
        }
        wordt(Coordinatiestand.LOOPT);
        return Optional.empty();
    }

    /**
     * Gives it to a colleague, who has yet to take it up. Whoever gave it away loses sight of it.
     *
     * @param overdracht who gives it to whom, and why
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> draagOver(Overdracht overdracht) {
        if (!stand.open()) {
            return Optional.of(Weigerreden.AFGESLOTEN);
        }
        if (overdracht.aan().equals(behandelaar)) {
            return Optional.of(Weigerreden.ZELFDE_BEHANDELAAR);
        }
        if (overdracht.reden().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        behandelaar = overdracht.aan();
        overdrachten.add(overdracht);
        wordt(Coordinatiestand.TOEGEWEZEN);
        return Optional.empty();
    }

    /**
     * A colleague takes it over from who has it and is not there to give it.
     *
     * @param overname who takes it over, and why
     * @return why not; empty when it was done
     */
    public Optional<Weigerreden> neemOver(Overdracht overname) {
        if (behandelaar == null) {
            return Optional.of(Weigerreden.NOG_GEEN_BEHANDELAAR);
        }
        Optional<Weigerreden> bezwaar = draagOver(overname);
        if (bezwaar.isEmpty()) {
            wordt(Coordinatiestand.LOOPT);
        }
        return bezwaar;
    }

    /** @return why nothing can be recorded in it now; empty when something can */
    public Optional<Weigerreden> staatToe() {
        return stand.open() ? Optional.empty() : Optional.of(Weigerreden.AFGESLOTEN);
    }

    /** @param vorm which kind of regie it is from now on */
    public void kiesRegie(Regievorm vorm) {
        regie = vorm;
    }

    /**
     * @param naam who coordinates from now on; empty when the client waives one, {@code null} when nobody does any more
     * @param sinds since when
     */
    public void coordinator(String naam, LocalDate sinds) {
        coordinator = naam;
        coordinatorSinds = sinds;
    }

    /** @return who coordinates; empty when nobody does, and empty text when the client waived one */
    public Optional<String> coordinator() {
        return Optional.ofNullable(coordinator);
    }

    /** @return since when that is so */
    public Optional<LocalDate> coordinatorSinds() {
        return Optional.ofNullable(coordinatorSinds);
    }

    /** @param vanaf from which day the client has to hear who coordinates, or who is the controller; a later one changes nothing */
    public void moetRegieVertellen(LocalDate vanaf) {
        regieVertellen = regieVertellen == null ? vanaf : regieVertellen;
    }

    /** The client knows who coordinates and who is the controller. */
    public void regieVerteld() {
        regieVertellen = null;
    }

    /** @return whether the client has to hear that still */
    public boolean isRegieOnverteld() {
        return regieVertellen != null;
    }

    /** @param vanaf from which day somebody of the household has to hear to be on record; {@code null} when everybody did */
    public void moetGezinVertellen(LocalDate vanaf) {
        gezinVertellen = vanaf;
    }

    /** @param vanaf from which day somebody else has to review that somebody was not invited; {@code null} when nothing has to be */
    public void moetBelangToetsen(LocalDate vanaf) {
        belangToetsen = vanaf;
    }

    /** @param dag the day of the first activity; a later one changes nothing */
    public void heeftPlan(LocalDate dag) {
        planOp = planOp == null ? dag : planOp;
    }

    /** @return on which day its first activity came; empty when there is none */
    public Optional<LocalDate> planOp() {
        return Optional.ofNullable(planOp);
    }

    /** @param dag on which day it was looked at */
    public void getoetst(LocalDate dag) {
        getoetstOp = dag;
    }

    /** @param dag on which day it was decided anew */
    public void besloten(LocalDate dag) {
        beslotenOp = dag;
    }

    /**
     * It stops.
     *
     * @param grond on what
     * @param reden why, in words for the client
     * @param vervolg what happens with what is open in the plan; empty when nothing is
     * @param door who decided so
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> stop(Stopgrond grond, String reden, String vervolg, UUID door, Instant op) {
        if (!stand.open()) {
            return Optional.of(Weigerreden.AFGESLOTEN);
        }
        if (grond == null) {
            return Optional.of(Weigerreden.GROND_ONTBREEKT);
        }
        if (!grond.kanBij(this)) {
            return Optional.of(Weigerreden.GROND_PAST_NIET);
        }
        if (reden.isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        stopgrond = grond;
        stopreden = reden;
        stopvervolg = vervolg;
        geslotenOp = op;
        geslotenDoor = door;
        behandelaar = behandelaar == null ? door : behandelaar;
        wordt(Coordinatiestand.GESTOPT);
        return Optional.empty();
    }

    /**
     * The client was told in writing that it stopped.
     *
     * @param dag when
     * @return why not; empty when it is recorded
     */
    public Optional<Weigerreden> bericht(LocalDate dag) {
        if (stand.open()) {
            return Optional.of(Weigerreden.NIET_GESTOPT);
        }
        berichtOp = dag;
        return Optional.empty();
    }

    private void wordt(Coordinatiestand nieuwe) {
        stand = nieuwe;
        open = nieuwe.open();
    }

    void uiterlijk(LocalDate dag) {
        uiterlijk = dag;
    }

    /**
     * @param zone where days are counted
     * @return what was done when, from which follows what has to be done
     */
    public Opvolging opvolging(ZoneId zone) {
        return new Opvolging(
                startdag,
                coordinator != null,
                planOp,
                getoetstOp,
                beslotenOp,
                geslotenOp == null ? null : LocalDate.ofInstant(geslotenOp, zone),
                berichtOp,
                regieVertellen,
                gezinVertellen,
                belangToetsen);
    }

    @Override
    public CoordinatieId id() {
        return new CoordinatieId(id);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(persoon);
    }

    /** @return its number */
    public Coordinatienummer nummer() {
        return new Coordinatienummer(nummer);
    }

    /** @return whose household it is about */
    public PersoonId persoon() {
        return persoon;
    }

    /** @return with what it began */
    public Aanleiding aanleiding() {
        return aanleiding;
    }

    /** @return the toeleiding it comes from, when it comes from one */
    public Optional<Begin.Draad> draad() {
        return Optional.ofNullable(toeleiding)
                .map(van -> new Begin.Draad(new ToeleidingId(van), new Toeleidingnummer(toeleidingnummer)));
    }

    /** @return whether the client asked for it */
    public boolean eigenVraag() {
        return eigenVraag;
    }

    /** @return whether the law makes it obligatory (R-COO-01) */
    public boolean verplicht() {
        return verplicht;
    }

    /** @return in which terreinen there was something when it began */
    public List<Terrein> terreinen() {
        return terreinen.isEmpty()
                ? List.of()
                : Arrays.stream(terreinen.split(KOMMA)).map(Terrein::vanCode).toList();
    }

    /** @return to what the client consented, or empty text */
    public String toestemming() {
        return toestemming;
    }

    /** @return what was new since an earlier plan stopped, or empty text */
    public String nieuweGrond() {
        return nieuweGrond;
    }

    /** @return from which day the terms count */
    public LocalDate startdag() {
        return startdag;
    }

    /** @return which kind of regie it is */
    public Regievorm regie() {
        return regie;
    }

    /** @return how far it is */
    public Coordinatiestand stand() {
        return stand;
    }

    /** @return who handles it; empty when nobody does */
    public Optional<UUID> behandelaar() {
        return Optional.ofNullable(behandelaar);
    }

    /** @return on what it stopped, if it has */
    public Optional<Stopgrond> stopgrond() {
        return Optional.ofNullable(stopgrond);
    }

    /** @return why it stopped, or empty text */
    public String stopreden() {
        return stopreden == null ? "" : stopreden;
    }

    /** @return what happens with what was open in the plan when it stopped, or empty text */
    public String stopvervolg() {
        return stopvervolg == null ? "" : stopvervolg;
    }

    /** @param steun who supports the client from now on; without a name nobody does */
    public void steunt(Clientsteun steun) {
        boolean iemand = !steun.naam().isEmpty();
        ondersteuner = iemand ? steun.naam() : null;
        ondersteunerSinds = iemand ? steun.sinds() : null;
        ondersteunerOpent = iemand ? steun.opent() : null;
    }

    /** @return who supports the client, if anybody does (R-TOE-34) */
    public Optional<Clientsteun> steun() {
        return Optional.ofNullable(ondersteuner)
                .map(naam -> new Clientsteun(naam, ondersteunerSinds, ondersteunerOpent));
    }

    /** @return when it stopped, if it has */
    public Optional<Instant> geslotenOp() {
        return Optional.ofNullable(geslotenOp);
    }

    /** @return when the client was told that it stopped, if that was done */
    public Optional<LocalDate> berichtOp() {
        return Optional.ofNullable(berichtOp);
    }

    /** @return how it went from hand to hand, the first first */
    public List<Overdracht> overdrachten() {
        return List.copyOf(overdrachten);
    }
}
