package nl.samenspraak.web.deur;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * How many files this server takes in at a time: together they fill no more than a tenth of the memory. Who works here does not wait for strangers, so those
 * have a lane of their own.
 */
@ApplicationScoped
class Bestandsbaan {

    private static final int DEEL_VAN_GEHEUGEN = 10;

    /** As it came, as a page reads it, and as it is locked away. */
    private static final long WEEGT = 3L * Bestandspagina.MEESTE;

    private static final int LANGS = 2;

    private final Semaphore openbaar;
    private final Semaphore binnen;

    Bestandsbaan() {
        this(Runtime.getRuntime().maxMemory() / DEEL_VAN_GEHEUGEN);
    }

    /** @param meeste how many bytes they may fill together */
    Bestandsbaan(long meeste) {
        int perBaan = (int) Math.max(1, meeste / WEEGT / LANGS);
        openbaar = new Semaphore(perBaan);
        binnen = new Semaphore(perBaan);
    }

    /** @return whether there is room for one more now */
    boolean neem(boolean isOpenbaar) {
        return baan(isOpenbaar).tryAcquire();
    }

    void geefTerug(boolean isOpenbaar) {
        baan(isOpenbaar).release();
    }

    private Semaphore baan(boolean isOpenbaar) {
        return isOpenbaar ? openbaar : binnen;
    }
}
