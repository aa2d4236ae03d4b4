package nl.samenspraak.coordinatie.overleg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/** Whether somebody of the family is invited to a casusoverleg; or why not, who says so and who reviewed that (R-COO-09). */
@Entity
@Table(schema = "coordinatie", name = "overleggast")
@VanDossierdeel(Dossierdeel.COORDINATIEDOSSIER)
public class Overleggast extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID coordinatie;

    private UUID overleg;

    private UUID lid;

    private Boolean uitgenodigd;

    private String belang;

    @Column(name = "belang_door")
    private UUID belangDoor;

    @Column(name = "belang_op")
    private LocalDate belangOp;

    private UUID toetser;

    private String oordeel;

    @Column(name = "getoetst_op")
    private LocalDate getoetstOp;

    protected Overleggast() {}

    Overleggast(UUID id, CoordinatieId coordinatie, UUID overleg, UUID lid) {
        this.id = id;
        this.coordinatie = coordinatie.waarde();
        this.overleg = overleg;
        this.lid = lid;
    }

    UUID overleg() {
        return overleg;
    }

    void isUitgenodigd() {
        uitgenodigd = true;
        belang = null;
        belangDoor = null;
        belangOp = null;
    }

    void blijftWeg(String waarom, UUID door, LocalDate dag) {
        uitgenodigd = false;
        belang = waarom;
        belangDoor = door;
        belangOp = dag;
        toetser = null;
        oordeel = null;
        getoetstOp = null;
    }

    /** Somebody else looks whether it was right (R-COO-09). */
    Optional<Weigerreden> toets(UUID wie, String vindt, LocalDate dag) {
        if (belangOp == null || getoetstOp != null) {
            return Optional.of(Weigerreden.IS_ER_NIET);
        }
        if (wie == null || wie.equals(belangDoor)) {
            return Optional.of(Weigerreden.TOETSER_ONTBREEKT);
        }
        if (vindt.isEmpty()) {
            return Optional.of(Weigerreden.OORDEEL_ONTBREEKT);
        }
        toetser = wie;
        oordeel = vindt;
        getoetstOp = dag;
        return Optional.empty();
    }

    boolean isBeslist() {
        return uitgenodigd != null;
    }

    /** From which day somebody else has to review it. */
    Optional<LocalDate> toetsenVanaf() {
        return getoetstOp == null ? Optional.ofNullable(belangOp) : Optional.empty();
    }

    UUID lid() {
        return lid;
    }

    Optional<UUID> belangDoor() {
        return Optional.ofNullable(belangDoor);
    }

    Optional<UUID> toetser() {
        return Optional.ofNullable(toetser);
    }

    OverlegView.Gast regel(String naam, String door, String wieToetste) {
        return new OverlegView.Gast(
                id,
                naam,
                uitgenodigd,
                belang == null ? "" : belang,
                door,
                belangDoor,
                belangOp,
                wieToetste,
                oordeel == null ? "" : oordeel,
                getoetstOp);
    }

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(coordinatie).zaak());
    }

    UUID id() {
        return id;
    }
}
