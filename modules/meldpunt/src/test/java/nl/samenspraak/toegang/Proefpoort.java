package nl.samenspraak.toegang;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import nl.samenspraak.kern.Doel;

/** An open gate for tests of services without a container: opens exactly the parts that a test names. */
public final class Proefpoort implements AutoCloseable {

    private final Poort poort;

    private Proefpoort(Poort poort) {
        this.poort = poort;
    }

    /**
     * @param deel the part for which the gate was opened
     * @param ook further parts that pet and purpose open
     */
    public static Proefpoort open(Dossierdeel deel, Dossierdeel... ook) {
        Poort poort = Poort.open(null, false, gevraagd -> Arrays.asList(ook).contains(gevraagd));
        poort.opent(deel);
        return new Proefpoort(poort);
    }

    /** @return a purpose chosen at {@code moment}, bound to no case */
    public static Doelbinding binding(Doel doel, Instant moment) {
        return new Doelbinding(
                doel,
                new Doelbinding.Wie(UUID.randomUUID(), "meldpuntmedewerker", UUID.randomUUID()),
                null,
                moment,
                null);
    }

    @Override
    public void close() {
        poort.sluit();
    }
}
