package nl.samenspraak.coordinatie.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/** What somebody changed in a plan, in words. */
@Entity
@Table(schema = "coordinatie", name = "planwijziging")
@VanDossierdeel(Dossierdeel.PLAN)
public class Planwijziging extends Dossierentiteit {

    /** The most characters of what changed. */
    public static final int LANGSTE_ZIN = 600;

    /** The most characters of why. */
    public static final int LANGSTE_REDEN = 200;

    @Id
    private UUID id;

    private UUID coordinatie;

    /** Which activity; nothing refers to it, so that it stays known of one that is gone. */
    private UUID activiteit;

    private Instant op;
    private UUID door;
    private String zin;
    private String reden;

    protected Planwijziging() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(coordinatie).zaak());
    }

    Planwijziging(
            UUID id, CoordinatieId coordinatie, UUID activiteit, UUID door, Instant op, String zin, String reden) {
        this.id = id;
        this.coordinatie = coordinatie.waarde();
        this.activiteit = activiteit;
        this.door = door;
        this.op = op;
        this.zin = zin;
        this.reden = reden;
    }

    /** Empty when it is about the plan itself. */
    Optional<UUID> activiteit() {
        return Optional.ofNullable(activiteit);
    }

    Instant op() {
        return op;
    }

    UUID door() {
        return door;
    }

    String zin() {
        return zin;
    }

    String reden() {
        return reden;
    }
}
