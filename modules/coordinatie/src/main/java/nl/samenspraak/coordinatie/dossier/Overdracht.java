package nl.samenspraak.coordinatie.dossier;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That a coördinatie came into someone's hands: who gave it to whom, when, and why. Someone who takes it up gives no reason. */
@Embeddable
public class Overdracht {

    private Instant op;
    private UUID door;
    private UUID aan;
    private String reden;

    protected Overdracht() {}

    /**
     * @param op when
     * @param door who gave it
     * @param aan who got it
     * @param reden why; {@code null} when someone took it up
     */
    public Overdracht(Instant op, UUID door, UUID aan, String reden) {
        this.op = op;
        this.door = door;
        this.aan = aan;
        this.reden = reden;
    }

    /** @return when */
    public Instant op() {
        return op;
    }

    /** @return who gave it */
    public UUID door() {
        return door;
    }

    /** @return who got it */
    public UUID aan() {
        return aan;
    }

    /** @return why, or empty text */
    public String reden() {
        return reden == null ? "" : reden;
    }
}
