package nl.samenspraak.meldpunt.melding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** How heavy a melding weighs, with why, by whom and when (R-MEL-19). */
@Embeddable
public class Weging {

    @Enumerated(EnumType.STRING)
    private Urgentie urgentie;

    @Enumerated(EnumType.STRING)
    private Gebied gebied;

    private String weegreden;

    @Column(name = "gewogen_door")
    private UUID door;

    @Column(name = "gewogen_op")
    private Instant op;

    protected Weging() {}

    Weging(NieuweWeging nieuw, UUID door, Instant op) {
        urgentie = nieuw.urgentie();
        gebied = nieuw.gebied();
        weegreden = nieuw.reden();
        this.door = door;
        this.op = op;
    }

    public Urgentie urgentie() {
        return urgentie;
    }

    public Gebied gebied() {
        return gebied;
    }

    /** @return why */
    public String reden() {
        return weegreden;
    }

    public UUID door() {
        return door;
    }

    public Instant op() {
        return op;
    }
}
