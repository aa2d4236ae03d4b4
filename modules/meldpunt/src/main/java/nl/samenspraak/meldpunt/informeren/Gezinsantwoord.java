package nl.samenspraak.meldpunt.informeren;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That a melding about a whole family holds nothing about anybody but the one it is registered on, with why (R-ALG-08). */
@Embeddable
public class Gezinsantwoord {

    @Column(name = "gezin_reden")
    private String reden;

    @Column(name = "gezin_op")
    private Instant op;

    @Column(name = "gezin_door")
    private UUID door;

    protected Gezinsantwoord() {}

    Gezinsantwoord(String reden, UUID door, Instant op) {
        this.reden = reden;
        this.door = door;
        this.op = op;
    }

    /** @return why */
    public String reden() {
        return reden;
    }

    /** @return who said so */
    public UUID door() {
        return door;
    }

    public Instant op() {
        return op;
    }
}
