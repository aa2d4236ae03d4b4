package nl.samenspraak.meldpunt.melding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;

/** The outcome of the triage with who found it and when (R-MEL-07). */
@Embeddable
public class Afsluiting {

    @Enumerated(EnumType.STRING)
    private Sluitreden sluitreden;

    private String toelichting;

    @Column(name = "gesloten_door")
    private UUID door;

    @Column(name = "gesloten_op")
    private Instant op;

    protected Afsluiting() {}

    Afsluiting(Sluiting sluiting, UUID door, Instant op) {
        sluitreden = sluiting.reden();
        toelichting = sluiting.toelichting();
        this.door = door;
        this.op = op;
    }

    public Sluiting sluiting() {
        return new Sluiting(sluitreden, toelichting);
    }

    public UUID door() {
        return door;
    }

    public Instant op() {
        return op;
    }
}
