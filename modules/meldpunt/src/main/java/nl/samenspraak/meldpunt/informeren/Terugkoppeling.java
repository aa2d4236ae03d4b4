package nl.samenspraak.meldpunt.informeren;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.meldpunt.melding.Meldingstatus;

/** That the melder was told how far the melding was. There is no place here for anything else that was said (R-MEL-13). */
@Embeddable
public class Terugkoppeling {

    @Enumerated(EnumType.STRING)
    private Meldingstatus status;

    @Enumerated(EnumType.STRING)
    private Contactwijze wijze;

    private Instant op;
    private UUID door;

    protected Terugkoppeling() {}

    Terugkoppeling(Meldingstatus status, Contactwijze wijze, UUID door, Instant op) {
        this.status = status;
        this.wijze = wijze;
        this.op = op;
        this.door = door;
    }

    public Meldingstatus status() {
        return status;
    }

    public Contactwijze wijze() {
        return wijze;
    }

    public Instant op() {
        return op;
    }

    public UUID door() {
        return door;
    }
}
