package nl.samenspraak.toeleiding.stukken;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/**
 * A document in an onderzoek.
 *
 * <p>Its life: it is <em>ingezien</em>, and then nothing of it is here (R-TOE-36). It may be <em>opgenomen</em>, for a reason, with or without a file; a medical
 * paper never is (R-TOE-37). Before the onderzoek is concluded each that was opgenomen either belongs to the archive dossier or goes: <em>teruggestuurd</em>,
 * <em>doorgestuurd</em> to the physician or <em>vernietigd</em>. Whatever became of it, the client hears so (R-TOE-26).
 */
@Entity
@Table(schema = "toeleiding", name = "stuk")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Stuk extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;
    private int rang;
    private String wat;

    @Embedded
    private Bronvermelding bron;

    private boolean medisch;
    private String tekst;

    @Column(name = "vastgelegd_op")
    private Instant vastgelegdOp;

    @Column(name = "vastgelegd_door")
    private UUID vastgelegdDoor;

    @Enumerated(EnumType.STRING)
    private Stukstand stand;

    private String reden;

    @Enumerated(EnumType.STRING)
    private Artsplaats arts;

    private UUID bestand;
    private boolean archief;

    @Column(name = "besloten_op")
    private Instant beslotenOp;

    @Column(name = "besloten_door")
    private UUID beslotenDoor;

    @Column(name = "verteld_op")
    private LocalDate verteldOp;

    @Column(name = "per_brief")
    private boolean perBrief;

    protected Stuk() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    /** Who did something, when and on which day. */
    record Daad(UUID door, Instant op, LocalDate dag) {}

    Stuk(UUID id, ToeleidingId toeleiding, int rang, NieuwStuk nieuw, Daad daad) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        this.rang = rang;
        wat = nieuw.wat();
        bron = nieuw.bron();
        medisch = nieuw.medisch();
        tekst = "";
        reden = "";
        stand = Stukstand.INGEZIEN;
        vastgelegdOp = daad.op();
        vastgelegdDoor = daad.door();
    }

    /** Keeping it needs a reason (R-TOE-36). */
    Optional<Weigerreden> neemOp(Stukbesluit besluit, Daad daad) {
        if (stand != Stukstand.INGEZIEN) {
            return Optional.of(Weigerreden.STUK_IS_WEG);
        }
        if (medisch) {
            return Optional.of(Weigerreden.STUK_MEDISCH);
        }
        return besluit(Stukstand.OPGENOMEN, besluit, daad);
    }

    Optional<Weigerreden> geefTerug(Stukbesluit besluit, Daad daad) {
        return einde(Stukstand.TERUGGESTUURD, besluit, daad);
    }

    Optional<Weigerreden> vernietig(Stukbesluit besluit, Daad daad) {
        return einde(Stukstand.VERNIETIGD, besluit, daad);
    }

    Optional<Weigerreden> stuurDoor(Artsplaats naar, Stukbesluit besluit, Daad daad) {
        if (!medisch) {
            return Optional.of(Weigerreden.STUK_NIET_MEDISCH);
        }
        if (naar == null) {
            return Optional.of(Weigerreden.ARTS_ONTBREEKT);
        }
        Optional<Weigerreden> bezwaar = einde(Stukstand.DOORGESTUURD_ARTS, besluit, daad);
        arts = bezwaar.isEmpty() ? naar : arts;
        return bezwaar;
    }

    private Optional<Weigerreden> einde(Stukstand naar, Stukbesluit besluit, Daad daad) {
        return stand.voorbij() ? Optional.of(Weigerreden.STUK_IS_WEG) : besluit(naar, besluit, daad);
    }

    private Optional<Weigerreden> besluit(Stukstand naar, Stukbesluit besluit, Daad daad) {
        Optional<Weigerreden> bezwaar = besluit.toets();
        if (bezwaar.isEmpty()) {
            stand = naar;
            reden = besluit.reden();
            archief = false;
            beslotenOp = daad.op();
            beslotenDoor = daad.door();
            verteldOp = besluit.verteld() ? daad.dag() : null;
            perBrief = false;
        }
        return bezwaar;
    }

    /** What somebody noted down and shares now, is what this document says. */
    void zegt(String gedeeld) {
        tekst = gedeeld;
    }

    /** @return the file that went, when there was one */
    Optional<UUID> laatLos() {
        Optional<UUID> weg = Optional.ofNullable(bestand);
        bestand = null;
        return weg;
    }

    void heeft(UUID welk) {
        bestand = welk;
    }

    Optional<Weigerreden> naarArchief() {
        archief = archief || stand == Stukstand.OPGENOMEN;
        return archief ? Optional.empty() : Optional.of(Weigerreden.STUK_IS_WEG);
    }

    /** The client says that it is still so (R-TOE-41). */
    void bevestigd(LocalDate dag) {
        bron = new Bronvermelding(bron.bron(), bron.naam(), bron.reden(), dag);
    }

    void verteld(LocalDate dag, boolean metBrief) {
        if (isTeVertellen()) {
            verteldOp = dag;
            perBrief = metBrief;
        }
    }

    boolean isTeVertellen() {
        return stand != Stukstand.INGEZIEN && verteldOp == null;
    }

    /** @return whether it stands in the way of a conclusion: nothing medical stays, and what is here belongs to the archive or goes */
    boolean isOnbeslist() {
        return medisch && stand == Stukstand.INGEZIEN || stand == Stukstand.OPGENOMEN && !archief;
    }

    UUID id() {
        return id;
    }

    /** @return what it is */
    public String wat() {
        return wat;
    }

    /** @return from whom it comes, and of which day it is */
    public Bronvermelding bron() {
        return bron;
    }

    /** @return what became of it */
    public Stukstand stand() {
        return stand;
    }

    /** @return why, or empty text */
    public String reden() {
        return reden;
    }

    /** @return when that was decided; empty when it was only seen */
    public Optional<Instant> beslotenOp() {
        return Optional.ofNullable(beslotenOp);
    }

    UUID bestand() {
        return bestand;
    }

    UUID vastgelegdDoor() {
        return vastgelegdDoor;
    }

    Optional<UUID> beslotenDoor() {
        return Optional.ofNullable(beslotenDoor);
    }

    StukkenView.Regel regel(StukkenView.Erbij erbij) {
        return new StukkenView.Regel(
                id,
                wat,
                bron,
                medisch,
                tekst,
                stand,
                reden,
                arts,
                archief,
                vastgelegdOp,
                beslotenOp,
                verteldOp,
                perBrief,
                isTeVertellen(),
                isOnbeslist(),
                erbij);
    }
}
