package nl.samenspraak.web.deur;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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

    /** Two people send something at the same moment now and then, whatever the memory is. */
    private static final int MINSTE = 2;

    private final Duration geduld;

    Bestandsbaan() {
        this(Runtime.getRuntime().maxMemory() / DEEL_VAN_GEHEUGEN, Duration.ofSeconds(10));
    }

    /**
     * @param meeste how many bytes they may fill together
     * @param geduld how long one waits for room
     */
    Bestandsbaan(long meeste, Duration geduld) {
        this.geduld = geduld;
        int perBaan = (int) Math.max(MINSTE, meeste / WEEGT / LANGS);
        openbaar = new Semaphore(perBaan);
        binnen = new Semaphore(perBaan);
    }

    /** @return whether there is room for one more, now or soon */
    boolean neem(boolean isOpenbaar) {
        try {
            return baan(isOpenbaar).tryAcquire(geduld.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopt) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void geefTerug(boolean isOpenbaar) {
        baan(isOpenbaar).release();
    }

    private Semaphore baan(boolean isOpenbaar) {
        return isOpenbaar ? openbaar : binnen;
    }
}
