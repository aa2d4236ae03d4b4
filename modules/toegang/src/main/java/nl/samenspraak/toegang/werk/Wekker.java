package nl.samenspraak.toegang.werk;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes this server do something time and again. Not with the timers of EJB: the server keeps those in its data grid, and without a cluster
 * there is no grid, because a grid listens on the network. Whoever has one stops it when the application ends.
 */
public final class Wekker {

    private static final Logger LOG = Logger.getLogger(Wekker.class.getName());

    /** The server gives out threads before the application has its tables. */
    private static final CountDownLatch TABELLEN = new CountDownLatch(1);

    private static final Duration GEDULD = Duration.ofMinutes(10);

    private final ManagedScheduledExecutorService rooster;
    private final Beurt beurt;
    private final List<Future<?>> gezet = new CopyOnWriteArrayList<>();

    /**
     * @param rooster the server's own, so that the work knows the application that it is done for
     * @param beurt gives each time a call of its own
     */
    public Wekker(ManagedScheduledExecutorService rooster, Beurt beurt) {
        this.rooster = rooster;
        this.beurt = beurt;
    }

    /**
     * Does something now and then. A time that fails is noted in the server's log and does not keep the next from coming; a time that takes
     * long is never overtaken by the next.
     *
     * @param naam what it is, for the server's log
     * @param eerst how long until the first time
     * @param daarna how long between the end of one time and the next
     * @param werk what to do; each time begins without a transaction and without a request
     */
    public void zet(String naam, Duration eerst, Duration daarna, Runnable werk) {
        gezet.add(rooster.scheduleWithFixedDelay(
                () -> doe(naam, werk), eerst.toMillis(), daarna.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** The tables are there: what was set before begins now. Only the start of the application calls this. */
    public static void magBeginnen() {
        TABELLEN.countDown();
    }

    private void doe(String naam, Runnable werk) {
        try {
            if (TABELLEN.await(GEDULD.toMinutes(), TimeUnit.MINUTES)) {
                beurt.doe(werk);
            }
        } catch (InterruptedException einde) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "'" + naam + "' is niet afgemaakt; straks opnieuw");
        }
    }

    /** No more of it. */
    public void stop() {
        gezet.forEach(keer -> keer.cancel(false));
    }
}
