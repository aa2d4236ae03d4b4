package nl.samenspraak.toegang;

import java.util.function.Supplier;

/** Opens the gate around work in a test, where no container puts it there. */
public final class Proefpoort {

    private Proefpoort() {}

    /**
     * @param werk what to do behind a gate that is open for the register
     * @param <T> what comes of it
     * @return what came of it
     */
    public static <T> T open(Supplier<T> werk) {
        return open(Dossierdeel.PERSOON, werk);
    }

    /**
     * @param deel the part for which the gate is open
     * @param werk what to do behind it
     * @param <T> what comes of it
     * @return what came of it
     */
    public static <T> T open(Dossierdeel deel, Supplier<T> werk) {
        Poort poort = Poort.open(null, false, gevraagd -> true);
        poort.opent(deel);
        try {
            return werk.get();
        } finally {
            poort.sluit();
        }
    }
}
