package nl.samenspraak.toeleiding.dossier;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.stoppen.Stopreden;
import nl.samenspraak.zaak.behandelen.Zaak;
import nl.samenspraak.zaak.behandelen.Zaakentiteit;

/**
 * Finding out with one client whether problems hang together, from the moment it comes in until it is concluded.
 *
 * <p>Its life: it comes in from the meldpunt, from the client or at the request of a professional, and is <em>aangemeld</em>. A toeleider takes it
 * up and chooses first which kind of task it is (R-TOE-31). Only a task under a law of the social domain opens the four steps. A step is reached by
 * a yes to the one before it, never skipped; a no ends the onderzoek and takes away what was gathered (R-TOE-08, R-TOE-09).
 *
 * <p>It holds which step was reached and who handles it; what a step gathers, belongs to that step and goes with it.
 */
@Entity
@Table(schema = "toeleiding", name = "toeleiding")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Toeleiding extends Zaakentiteit implements Zaak<ToeleidingId> {

    @Id
    private UUID id;

    private String nummer;

    @Column(name = "aangemeld_op")
    private Instant aangemeldOp;

    @Column(name = "aangemeld_door")
    private UUID aangemeldDoor;

    private PersoonId persoon;

    @Enumerated(EnumType.STRING)
    private Route route;

    @Enumerated(EnumType.STRING)
    private Herkomst herkomst;

    @Column(name = "ontvangen_op")
    private LocalDate ontvangenOp;

    private UUID melding;
    private String meldingnummer;

    @Enumerated(EnumType.STRING)
    private Taaksoort taaksoort;

    @Enumerated(EnumType.STRING)
    private Stap stap;

    @Enumerated(EnumType.STRING)
    private Toeleidingstand stand;

    /** What {@link Toeleidingstand#open} says, where the database can look for it. */
    private boolean open;

    /** The last day of the term of the onderzoek, for the lists. Standing still does not move it: the law gives no delay. */
    private LocalDate uiterlijk;

    private UUID behandelaar;

    @Column(name = "gesloten_op")
    private Instant geslotenOp;

    /** Why it stopped before there was a conclusion. */
    @Enumerated(EnumType.STRING)
    private Stopreden stopreden;

    @Column(name = "gesloten_door")
    private UUID geslotenDoor;

    @ElementCollection
    @CollectionTable(schema = "toeleiding", name = "overdracht", joinColumns = @JoinColumn(name = "toeleiding"))
    @OrderColumn(name = "rang")
    private List<Overdracht> overdrachten = new ArrayList<>();

    protected Toeleiding() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(id).zaak());
    }

    /**
     * Takes in a toeleiding.
     *
     * @param aanmelding with what it begins
     * @param uiterlijk the last day of its term
     */
    public Toeleiding(Aanmelding aanmelding, LocalDate uiterlijk) {
        id = aanmelding.id().waarde();
        nummer = aanmelding.nummer().waarde();
        aangemeldOp = aanmelding.op();
        aangemeldDoor = aanmelding.door();
        persoon = aanmelding.persoon();
        route = aanmelding.route();
        herkomst = aanmelding.herkomst();
        ontvangenOp = aanmelding.ontvangenOp();
        Optional.ofNullable(aanmelding.draad()).ifPresent(draad -> {
            melding = draad.melding().waarde();
            meldingnummer = draad.nummer().waarde();
        });
        stap = Stap.HULPVRAAG;
        this.uiterlijk = uiterlijk;
        wordt(Toeleidingstand.AANGEMELD);
    }

    /**
     * @param gebruiker a user
     * @return whether this is that user's work: nobody has one that nobody took up
     */
    public boolean isTaakVan(UUID gebruiker) {
        return gebruiker.equals(behandelaar);
    }

    /**
     * A toeleider begins: on one that nobody has, or on one that was given to this very user.
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
        if (stand != Toeleidingstand.OPGESCHORT) {
            wordt(Toeleidingstand.IN_ONDERZOEK);
        }
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
        if (stand != Toeleidingstand.OPGESCHORT) {
            wordt(Toeleidingstand.TOEGEWEZEN);
        }
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
        if (bezwaar.isEmpty() && stand == Toeleidingstand.TOEGEWEZEN) {
            wordt(Toeleidingstand.IN_ONDERZOEK);
        }
        return bezwaar;
    }

    /**
     * Says which kind of task it is (R-TOE-31). It can be chosen anew as long as the onderzoek is in its first step.
     *
     * @param soort which kind
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> kiesTaak(Taaksoort soort) {
        if (!stand.open()) {
            return Optional.of(Weigerreden.AFGESLOTEN);
        }
        if (stap != Stap.HULPVRAAG) {
            return Optional.of(Weigerreden.STAP_VOORBIJ);
        }
        taaksoort = soort;
        return Optional.empty();
    }

    /**
     * Whether what belongs to a step may be recorded or asked now. Everything that gathers data asks this first: a later step does not exist yet,
     * whatever a request says (R-TOE-11).
     *
     * @param gevraagd the step to which it belongs
     * @return why not; empty when it may
     */
    public Optional<Weigerreden> staatToe(Stap gevraagd) {
        if (!stand.open()) {
            return Optional.of(Weigerreden.AFGESLOTEN);
        }
        if (stand == Toeleidingstand.OPGESCHORT) {
            return Optional.of(Weigerreden.OPGESCHORT);
        }
        if (taaksoort == null) {
            return Optional.of(Weigerreden.EERST_TAAKSOORT);
        }
        if (gevraagd != Stap.HULPVRAAG && !taaksoort.opentOnderzoek()) {
            return Optional.of(Weigerreden.TAAK_OPENT_DIT_NIET);
        }
        if (!stap.isTot(gevraagd)) {
            return Optional.of(Weigerreden.STAP_NIET_BEREIKT);
        }
        return stap == gevraagd ? Optional.empty() : Optional.of(Weigerreden.STAP_VOORBIJ);
    }

    /**
     * Whether what belongs to no step in particular may be recorded now, such as who lives with the client: only in an onderzoek that goes on.
     *
     * @return why not; empty when it may
     */
    public Optional<Weigerreden> staatOnderzoekToe() {
        return staatToe(stap)
                .or(() -> taaksoort.opentOnderzoek() ? Optional.empty() : Optional.of(Weigerreden.TAAK_OPENT_DIT_NIET));
    }

    /**
     * The step is answered with yes: the next one opens, and no other.
     *
     * @param beantwoord the step that was answered
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> gaVerder(Stap beantwoord) {
        Optional<Weigerreden> bezwaar = staatToe(beantwoord);
        if (bezwaar.isPresent()) {
            return bezwaar;
        }
        if (!taaksoort.opentOnderzoek()) {
            return Optional.of(Weigerreden.TAAK_OPENT_DIT_NIET);
        }
        stap = beantwoord.volgende().orElse(beantwoord);
        return Optional.empty();
    }

    /**
     * It ends.
     *
     * @param einde how; a stand that asks for no work
     * @param door who ended it
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> eindig(Toeleidingstand einde, UUID door, Instant op) {
        if (!stand.open()) {
            return Optional.of(Weigerreden.AFGESLOTEN);
        }
        if (einde.open()) {
            throw new IllegalArgumentException("Geen einde: " + einde);
        }
        behandelaar = behandelaar == null ? door : behandelaar;
        geslotenOp = op;
        geslotenDoor = door;
        wordt(einde);
        return Optional.empty();
    }

    /**
     * The onderzoek stops before there is a conclusion.
     *
     * @param reden why
     * @param einde how it ends
     * @param door who ended it
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> stop(Stopreden reden, Toeleidingstand einde, UUID door, Instant op) {
        Optional<Weigerreden> bezwaar = eindig(einde, door, op);
        if (bezwaar.isEmpty()) {
            stopreden = reden;
        }
        return bezwaar;
    }

    /**
     * The meldpunt passed it on by mistake, and takes it back; whoever it was given to, reads why.
     *
     * @param reden why
     * @param door the application itself, which put it ready
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> trekIn(String reden, UUID door, Instant op) {
        if (stand != Toeleidingstand.AANGEMELD && stand != Toeleidingstand.TOEGEWEZEN) {
            return Optional.of(stand.open() ? Weigerreden.AL_OPGEPAKT : Weigerreden.AFGESLOTEN);
        }
        overdrachten.add(new Overdracht(op, door, door, reden));
        return eindig(Toeleidingstand.AFGEHANDELD, door, op);
    }

    /**
     * @param stap how it went from hand to hand
     * @return whether that is the meldpunt taking it back: only the application itself gives nothing to anybody
     */
    public boolean isIntrekking(Overdracht stap) {
        return herkomst == Herkomst.MELDPUNT && stap.aan().equals(aangemeldDoor);
    }

    /** @return why it cannot stand still now; empty when from now on it does */
    public Optional<Weigerreden> schortOp() {
        if (!stand.open()) {
            return Optional.of(Weigerreden.AFGESLOTEN);
        }
        if (stand == Toeleidingstand.OPGESCHORT) {
            return Optional.of(Weigerreden.OPGESCHORT);
        }
        wordt(Toeleidingstand.OPGESCHORT);
        return Optional.empty();
    }

    /**
     * It goes on after it stood still; its last day is the same (Wmo 2015 art. 2.3.2 lid 1).
     *
     * @return why not; empty when it does
     */
    public Optional<Weigerreden> hervat() {
        if (stand != Toeleidingstand.OPGESCHORT) {
            return Optional.of(stand.open() ? Weigerreden.NIET_OPGESCHORT : Weigerreden.AFGESLOTEN);
        }
        wordt(Toeleidingstand.IN_ONDERZOEK);
        return Optional.empty();
    }

    private void wordt(Toeleidingstand nieuwe) {
        stand = nieuwe;
        open = nieuwe.open();
    }

    @Override
    public ToeleidingId id() {
        return new ToeleidingId(id);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(persoon);
    }

    /** @return its number */
    public Toeleidingnummer nummer() {
        return new Toeleidingnummer(nummer);
    }

    /** @return whom it is about */
    public PersoonId persoon() {
        return persoon;
    }

    /** @return by which route of the law */
    public Route route() {
        return route;
    }

    /** @return how it came in */
    public Herkomst herkomst() {
        return herkomst;
    }

    /** @return when it was recorded */
    public Instant aangemeldOp() {
        return aangemeldOp;
    }

    /** @return who recorded it */
    public UUID aangemeldDoor() {
        return aangemeldDoor;
    }

    /** @return the day on which the question or the signal was received */
    public LocalDate ontvangenOp() {
        return ontvangenOp;
    }

    /** @return the melding it comes from, when it comes from one */
    public Optional<Aanmelding.Draad> draad() {
        return Optional.ofNullable(melding)
                .map(van -> new Aanmelding.Draad(new MeldingId(van), new Meldingnummer(meldingnummer)));
    }

    /** @return which kind of task it is; empty until that was chosen */
    public Optional<Taaksoort> taaksoort() {
        return Optional.ofNullable(taaksoort);
    }

    /** @return which step was reached */
    public Stap stap() {
        return stap;
    }

    /** @return how far it is */
    public Toeleidingstand stand() {
        return stand;
    }

    /** @return the last day of the term of the onderzoek */
    public LocalDate uiterlijk() {
        return uiterlijk;
    }

    /** @return who handles it; empty when nobody does */
    public Optional<UUID> behandelaar() {
        return Optional.ofNullable(behandelaar);
    }

    /** @return when it ended, if it has */
    public Optional<Instant> geslotenOp() {
        return Optional.ofNullable(geslotenOp);
    }

    /** @return who ended it, if somebody has */
    public Optional<UUID> geslotenDoor() {
        return Optional.ofNullable(geslotenDoor);
    }

    /** @return why it stopped before there was a conclusion; empty when it did not */
    public Optional<Stopreden> stopreden() {
        return Optional.ofNullable(stopreden);
    }

    /** @return how it went from hand to hand, oldest first */
    public List<Overdracht> overdrachten() {
        return List.copyOf(overdrachten);
    }
}
