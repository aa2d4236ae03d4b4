package nl.samenspraak.meldpunt.informeren;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That the betrokkene was told, with how; or that this was postponed, with why (R-MEL-12). */
@Embeddable
public class Informering {

    private LocalDate dag;

    @Enumerated(EnumType.STRING)
    private Contactwijze wijze;

    private String reden;
    private Instant op;
    private UUID door;

    protected Informering() {}

    Informering(NieuweInformering nieuw, UUID door, Instant op) {
        boolean gedaan = nieuw.keuze() == NieuweInformering.Keuze.GEINFORMEERD;
        dag = nieuw.dag();
        wijze = gedaan ? nieuw.wijze() : null;
        reden = gedaan ? null : nieuw.reden();
        this.op = op;
        this.door = door;
    }

    /** @return whether the betrokkene was told */
    public boolean gedaan() {
        return wijze != null;
    }

    /** @return when told: on which day; when postponed: the day on which it is looked at again */
    public LocalDate dag() {
        return dag;
    }

    /** @return how, or {@code null} */
    public Contactwijze wijze() {
        return wijze;
    }

    /** @return why it was postponed, or empty */
    public String reden() {
        return reden == null ? "" : reden;
    }

    public Instant op() {
        return op;
    }

    public UUID door() {
        return door;
    }
}
