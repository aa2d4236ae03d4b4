package nl.samenspraak.toeleiding.toestemming;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that was said about a consent: nothing of it is changed afterwards. */
@Embeddable
public class Toestemmingstap implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private Toestemmingstand stand;

    private LocalDate dag;
    private String toelichting;
    private Instant op;
    private UUID door;

    protected Toestemmingstap() {}

    Toestemmingstap(Toestemmingstand stand, LocalDate dag, String toelichting, UUID door, Instant op) {
        this.stand = stand;
        this.dag = dag;
        this.toelichting = toelichting;
        this.door = door;
        this.op = op;
    }

    Toestemmingstand stand() {
        return stand;
    }

    LocalDate dag() {
        return dag;
    }

    String toelichting() {
        return toelichting;
    }

    UUID door() {
        return door;
    }
}
