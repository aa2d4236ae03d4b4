package nl.samenspraak.toeleiding.handhaving;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.zaak.behandelen.Zaak;
import nl.samenspraak.zaak.behandelen.Zaakentiteit;
import nl.samenspraak.zaak.noodzaak.Noodzaakkaart;

/**
 * A request of somebody who enforces the law (R-TOE-42). It is made once and does not change; whoever decides looks up whom it is about, grants some or
 * all of what was asked, or refuses it on a ground, and always says why. Until then whoever made it can withdraw it. It goes when its term has passed.
 */
@Entity
@Table(schema = "toeleiding", name = "handhavingsverzoek")
@VanDossierdeel(Dossierdeel.HANDHAVINGSVERZOEK)
public class Handhavingsverzoek extends Zaakentiteit implements Zaak<HandhavingId> {

    @Id
    private UUID id;

    private String nummer;

    @Column(name = "ingediend_op")
    private Instant ingediendOp;

    @Column(name = "ingediend_door")
    private UUID ingediendDoor;

    private LocalDate uiterlijk;
    private String naam;
    private LocalDate geboren;
    private String adres;
    private String bevoegdheid;
    private String aanleiding;

    @Column(name = "aanleiding_op")
    private LocalDate aanleidingOp;

    @Embedded
    private Noodzaakkaart noodzaak;

    @ElementCollection
    @CollectionTable(schema = "toeleiding", name = "handhavingsgegeven", joinColumns = @JoinColumn(name = "verzoek"))
    @OrderColumn(name = "rang")
    private List<Gevraagd> gevraagd = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "toeleiding", name = "handhavingstoekenning", joinColumns = @JoinColumn(name = "verzoek"))
    @Column(name = "gegeven")
    private Set<String> toegestaan = new HashSet<>();

    private PersoonId persoon;

    @Enumerated(EnumType.STRING)
    private Handhavingsstand stand = Handhavingsstand.INGEDIEND;

    @Enumerated(EnumType.STRING)
    private Afwijzing grond;

    private String motivering = "";
    private String notitie = "";
    private String voorwaarden = "";

    @Column(name = "gesloten_op")
    private Instant geslotenOp;

    @Column(name = "gesloten_door")
    private UUID geslotenDoor;

    @Column(name = "informeren_uiterlijk")
    private LocalDate informerenUiterlijk;

    @Column(name = "geinformeerd_op")
    private LocalDate geinformeerdOp;

    @ElementCollection
    @CollectionTable(
            schema = "toeleiding",
            name = "handhavingsinformering",
            joinColumns = @JoinColumn(name = "verzoek"))
    @OrderColumn(name = "rang")
    private List<Handhavingsinformering> informeringen = new ArrayList<>();

    protected Handhavingsverzoek() {}

    /**
     * @param nummer its number
     * @param nieuw what is asked; it has been held against {@link HandhavingIsConcreet}
     * @param uiterlijk the last day on which is decided
     * @param door who asks
     * @param op when
     */
    public Handhavingsverzoek(
            Handhavingsnummer nummer, NieuwHandhavingsverzoek nieuw, LocalDate uiterlijk, UUID door, Instant op) {
        id = nl.samenspraak.kern.Id.nieuw();
        this.nummer = nummer.waarde();
        this.uiterlijk = uiterlijk;
        ingediendDoor = door;
        ingediendOp = op;
        naam = nieuw.wie().naam();
        geboren = nieuw.wie().geboren();
        adres = nieuw.wie().adres();
        bevoegdheid = nieuw.bevoegdheid();
        aanleiding = nieuw.aanleiding();
        aanleidingOp = nieuw.aanleidingOp();
        noodzaak = new Noodzaakkaart(nieuw.noodzaak());
        nieuw.gegevens().forEach((gegeven, waarom) -> gevraagd.add(new Gevraagd(gegeven, waarom)));
    }

    /**
     * Whoever asked does not need it any more.
     *
     * @param door who says so
     * @param op when
     * @return why not; empty when it was done
     */
    public Optional<Handhavingsbezwaar> trekIn(UUID door, Instant op) {
        if (!stand.isOpen()) {
            return Optional.of(Handhavingsbezwaar.AL_GESLOTEN);
        }
        sluit(Handhavingsstand.INGETROKKEN, door, op);
        return Optional.empty();
    }

    /**
     * It is about this person of the register, who can see it later.
     *
     * @param wie that person; {@code null} when it was somebody else after all
     * @param door who says so
     * @return why not; empty when it was done
     */
    public Optional<Handhavingsbezwaar> isOver(PersoonId wie, UUID door) {
        Optional<Handhavingsbezwaar> bezwaar = kanBesluiten(door);
        if (bezwaar.isEmpty()) {
            persoon = wie;
        }
        return bezwaar;
    }

    /**
     * Some or all of what was asked may be used.
     *
     * @param besluit which of it, and why
     * @param referentie how whoever asked reads its reason and what goes with it
     * @param door who decides
     * @param op when
     * @return why not; empty when it was done
     */
    public Optional<Handhavingsbezwaar> kenToe(
            Handhavingsbesluit besluit, Handhavingsreferentie referentie, UUID door, Instant op) {
        String waarom = referentie.reden(besluit.reden(), true).orElse("");
        Optional<String> erbij = referentie.voorwaarden(besluit.voorwaarden());
        Set<String> gegevens = gevraagd.stream().map(Gevraagd::gegeven).collect(Collectors.toSet());
        Optional<Handhavingsbezwaar> bezwaar = kanBesluiten(door);
        if (bezwaar.isPresent()) {
            return bezwaar;
        }
        if (besluit.toegestaan().isEmpty()) {
            return Optional.of(Handhavingsbezwaar.NIETS_TOEGESTAAN);
        }
        if (!gegevens.containsAll(besluit.toegestaan())) {
            return Optional.of(Handhavingsbezwaar.NIET_GEVRAAGD);
        }
        if (!besluit.zonderWams()) {
            return Optional.of(Handhavingsbezwaar.WAMS_NIET_UITGESLOTEN);
        }
        if (persoon == null && !besluit.nietInRegister()) {
            return Optional.of(Handhavingsbezwaar.EERST_OPZOEKEN);
        }
        if (waarom.isEmpty()) {
            return Optional.of(Handhavingsbezwaar.MOTIVERING_ONTBREEKT);
        }
        if (erbij.isEmpty()) {
            return Optional.of(Handhavingsbezwaar.VOORWAARDE_ONBEKEND);
        }
        toegestaan.addAll(besluit.toegestaan());
        motivering = waarom;
        notitie = besluit.notitie();
        voorwaarden = erbij.get();
        sluit(Handhavingsstand.TOEGEKEND, door, op);
        return Optional.empty();
    }

    /**
     * None of what was asked may be used.
     *
     * @param besluit on what ground, and why
     * @param referentie how whoever asked reads its reason and what goes with it
     * @param door who decides
     * @param op when
     * @return why not; empty when it was done
     */
    public Optional<Handhavingsbezwaar> wijsAf(
            Handhavingsbesluit besluit, Handhavingsreferentie referentie, UUID door, Instant op) {
        String waarom = referentie.reden(besluit.reden(), false).orElse("");
        Optional<Handhavingsbezwaar> bezwaar = kanBesluiten(door);
        if (bezwaar.isPresent()) {
            return bezwaar;
        }
        if (besluit.grond() == null) {
            return Optional.of(Handhavingsbezwaar.GROND_ONTBREEKT);
        }
        if (waarom.isEmpty()) {
            return Optional.of(Handhavingsbezwaar.MOTIVERING_ONTBREEKT);
        }
        grond = besluit.grond();
        motivering = waarom;
        notitie = besluit.notitie();
        sluit(Handhavingsstand.AFGEWEZEN, door, op);
        return Optional.empty();
    }

    /**
     * Something was decided: the person it is about hears of that, whatever came of it.
     *
     * @param tot the last day for it
     */
    public void moetVerteld(LocalDate tot) {
        informerenUiterlijk = tot;
    }

    /**
     * Records that the person heard of it, or that this waits until a day.
     *
     * @param nieuw which of the two; it has been held against {@link InformerenNaHandhaving}
     * @param door who says so
     * @param op when
     */
    public void informeert(NieuweHandhavingsinformering nieuw, UUID door, Instant op) {
        informeringen.add(new Handhavingsinformering(nieuw, door, op));
        if (nieuw.verteld()) {
            geinformeerdOp = nieuw.dag();
        } else {
            informerenUiterlijk = nieuw.herzienOp();
        }
    }

    private Optional<Handhavingsbezwaar> kanBesluiten(UUID door) {
        if (!stand.isOpen()) {
            return Optional.of(Handhavingsbezwaar.AL_GESLOTEN);
        }
        return door.equals(ingediendDoor) ? Optional.of(Handhavingsbezwaar.EIGEN_VERZOEK) : Optional.empty();
    }

    private void sluit(Handhavingsstand einde, UUID door, Instant op) {
        stand = einde;
        geslotenDoor = door;
        geslotenOp = op;
    }

    @Override
    public HandhavingId id() {
        return new HandhavingId(id);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return persoon == null ? Set.of() : Set.of(persoon);
    }

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(id().zaak());
    }

    /** @return its number */
    public Handhavingsnummer nummer() {
        return new Handhavingsnummer(nummer);
    }

    /** @return whom it is about in the register, as far as that was found */
    public Optional<PersoonId> persoon() {
        return Optional.ofNullable(persoon);
    }

    /** @return the name of whom it is about, as was typed */
    public String naam() {
        return naam;
    }

    /** @return whom it is about, as whoever asked wrote it */
    public Overwie over() {
        return new Overwie(naam, geboren, adres);
    }

    /** @return how far it is */
    public Handhavingsstand stand() {
        return stand;
    }

    /** @return who asks */
    public UUID ingediendDoor() {
        return ingediendDoor;
    }

    /** @return when it was made */
    public Instant ingediendOp() {
        return ingediendOp;
    }

    /** @return the last day on which is decided */
    public LocalDate uiterlijk() {
        return uiterlijk;
    }

    /** @return when it was closed; empty while it waits */
    public Optional<Instant> geslotenOp() {
        return Optional.ofNullable(geslotenOp);
    }

    /** @return who closed it; empty while it waits */
    public Optional<UUID> geslotenDoor() {
        return Optional.ofNullable(geslotenDoor);
    }

    /** @return the last day on which the person hears of it; empty when there is nothing to tell, any more or yet */
    public Optional<LocalDate> teVertellenVoor() {
        return geinformeerdOp == null ? Optional.ofNullable(informerenUiterlijk) : Optional.empty();
    }

    /** @return who recorded something about that */
    public Set<UUID> informeerders() {
        return informeringen.stream().map(Handhavingsinformering::door).collect(Collectors.toSet());
    }

    /**
     * @param referentie what its codes mean
     * @param namen the names of who recorded something
     * @param vandaag the current date
     * @return how it stands with informing the person; empty while nothing was decided
     */
    public Optional<HandhavingsinformatieView> informatie(
            Handhavingsreferentie referentie, Map<UUID, String> namen, LocalDate vandaag) {
        return Optional.ofNullable(informerenUiterlijk)
                .map(tot -> new HandhavingsinformatieView(
                        tot,
                        geinformeerdOp == null && tot.isBefore(vandaag),
                        geinformeerdOp != null,
                        informeringen.stream()
                                .map(deze -> deze.view(referentie, namen.getOrDefault(deze.door(), "")))
                                .toList()));
    }

    /**
     * @param referentie what its codes mean
     * @param indiener the name of who asks
     * @param beslisser the name of who closed it, or empty
     * @return what the screens show of it
     */
    public HandhavingsverzoekView view(Handhavingsreferentie referentie, String indiener, String beslisser) {
        return new HandhavingsverzoekView(
                id(),
                versie(),
                nummer(),
                indiener,
                ingediendOp,
                uiterlijk,
                new Overwie(naam, geboren, adres),
                referentie.bevoegdheid(bevoegdheid),
                aanleiding,
                aanleidingOp,
                noodzaak.toets(),
                gevraagd.stream()
                        .map(deze -> new Gevraagdregel(
                                referentie.gegeven(deze.gegeven()), deze.waarom(), toegestaan.contains(deze.gegeven())))
                        .toList(),
                stand,
                grond,
                motivering,
                notitie,
                voorwaarden,
                geslotenOp,
                beslisser,
                persoon);
    }
}
