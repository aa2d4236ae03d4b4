package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a term ended: what it asked was done, or it does not apply any more.
 *
 * @param voldaan whether it was done
 * @param dag on which day it ended
 * @param door which fact ended it
 */
public record Termijnafloop(boolean voldaan, LocalDate dag, Klachtstapsoort door) {

    public Termijnafloop {
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(door, "door");
    }

    /** What happened first decides; on one day, what was done goes before what made it superfluous. */
    static Termijnafloop van(Optional<Klachtstap> voldaan, Optional<Klachtstap> vervallen) {
        boolean gedaan = voldaan.isPresent()
                && vervallen
                        .filter(stap -> stap.dag().isBefore(voldaan.get().dag()))
                        .isEmpty();
        return (gedaan ? voldaan : vervallen)
                .map(stap -> new Termijnafloop(gedaan, stap.dag(), stap.soort()))
                .orElse(null);
    }
}
