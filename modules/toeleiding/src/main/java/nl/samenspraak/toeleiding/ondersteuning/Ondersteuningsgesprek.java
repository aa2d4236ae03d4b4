package nl.samenspraak.toeleiding.ondersteuning;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A talk with the client, and whether the one who supports the client was there. */
@Embeddable
public class Ondersteuningsgesprek {

    private LocalDate dag;
    private boolean aanwezig;

    protected Ondersteuningsgesprek() {}

    Ondersteuningsgesprek(LocalDate dag, boolean aanwezig) {
        this.dag = dag;
        this.aanwezig = aanwezig;
    }

    LocalDate dag() {
        return dag;
    }

    boolean aanwezig() {
        return aanwezig;
    }
}
