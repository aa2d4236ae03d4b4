package nl.samenspraak.klachten.klacht;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/** The columns in which a {@link Klachtstap} stands. */
@Embeddable
public class Stapregel {

    @Enumerated(EnumType.STRING)
    private Klachtstapsoort soort;

    private LocalDate dag;
    private Instant op;
    private UUID door;
    private String toelichting;
    private LocalDate tot;

    protected Stapregel() {}

    Stapregel(Klachtstap stap) {
        soort = stap.soort();
        dag = stap.dag();
        op = stap.op();
        door = stap.door();
        toelichting = stap.toelichting();
        tot = stap.tot();
    }

    Klachtstap stap() {
        return new Klachtstap(soort, dag, op, door, toelichting, tot);
    }
}
