package nl.samenspraak.toeleiding.correctie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/**
 * A correction of something that was recorded. It begins when the client asks, with what stood there and what should stand there; then it is granted,
 * and what was recorded changes, or refused, and then what the client says about it may stand with it. Both versions stay.
 */
@Entity
@Table(schema = "toeleiding", name = "correctie")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Correctie extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;
    private String soort;
    private UUID feit;
    private String wat;
    private String oud;
    private String nieuw;
    private boolean beperkt;

    @Column(name = "gevraagd_op")
    private LocalDate gevraagdOp;

    private LocalDate uiterlijk;

    @Enumerated(EnumType.STRING)
    private Correctiestand stand = Correctiestand.GEVRAAGD;

    private String reden = "";
    private String verklaring = "";

    @Column(name = "besloten_op")
    private Instant beslotenOp;

    @Column(name = "besloten_door")
    private UUID beslotenDoor;

    protected Correctie() {}

    /**
     * @param toeleiding in which toeleiding
     * @param over what is recorded
     * @param nieuw how it is, as the client says
     * @param uiterlijk the last day on which is decided
     */
    Correctie(ToeleidingId toeleiding, Feit over, NieuweCorrectie nieuw, LocalDate uiterlijk) {
        id = nl.samenspraak.kern.Id.nieuw();
        this.toeleiding = toeleiding.waarde();
        soort = over.soort();
        feit = over.id();
        wat = over.wat();
        oud = over.tekst();
        this.nieuw = nieuw.nieuw();
        beperkt = nieuw.beperken();
        gevraagdOp = nieuw.gevraagdOp();
        this.uiterlijk = uiterlijk;
    }

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    /**
     * Decides on it.
     *
     * @param besluit what is decided
     * @param door who decides
     * @param op when
     * @return why not; empty when it was done
     */
    Optional<Weigerreden> beslis(Correctiebesluit besluit, UUID door, Instant op) {
        if (stand != Correctiestand.GEVRAAGD) {
            return Optional.of(Weigerreden.CORRECTIE_AL_BESLOTEN);
        }
        if (besluit.verbeteren() == null) {
            return Optional.of(Weigerreden.KEUZE_ONTBREEKT);
        }
        if (besluit.reden().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        stand = besluit.verbeteren() ? Correctiestand.VERBETERD : Correctiestand.GEWEIGERD;
        reden = besluit.reden();
        verklaring = besluit.verbeteren() ? "" : besluit.verklaring();
        beslotenDoor = door;
        beslotenOp = op;
        return Optional.empty();
    }

    /** @return whether what it is about may not be used: the client wants so, and it was not decided */
    boolean isBeperkt() {
        return beperkt && stand == Correctiestand.GEVRAAGD;
    }

    /** @return whether the client wanted that it was not used until it was decided */
    boolean beperkt() {
        return beperkt;
    }

    /** @return its key */
    public UUID id() {
        return id;
    }

    /** @return whether it is about this */
    boolean isOver(Feit dit) {
        return soort.equals(dit.soort()) && feit.equals(dit.id());
    }

    /** @return code of the kind of thing that it is about */
    public String soort() {
        return soort;
    }

    /** @return the key of what it is about */
    public UUID feit() {
        return feit;
    }

    /** @return what it is about: a code for which the screens have words */
    public String wat() {
        return wat;
    }

    /** @return what stood there when the client asked */
    public String oud() {
        return oud;
    }

    /** @return how it is, as the client says */
    public String nieuw() {
        return nieuw;
    }

    /** @return the day on which the client asked */
    public LocalDate gevraagdOp() {
        return gevraagdOp;
    }

    /** @return the last day on which is decided */
    public LocalDate uiterlijk() {
        return uiterlijk;
    }

    /** @return how far it is */
    public Correctiestand stand() {
        return stand;
    }

    /** @return why it was decided so, or empty */
    public String reden() {
        return reden;
    }

    /** @return what the client says about a refusal, or empty */
    public String verklaring() {
        return verklaring;
    }

    /** @return when it was decided; empty while it was not */
    public Optional<Instant> beslotenOp() {
        return Optional.ofNullable(beslotenOp);
    }

    /** @return who decided; empty while nobody did */
    public Optional<UUID> beslotenDoor() {
        return Optional.ofNullable(beslotenDoor);
    }
}
