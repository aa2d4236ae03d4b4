package nl.samenspraak.systeemtest;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for a condition, never for a time. */
public final class Wacht {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private Wacht() {}

    /**
     * @param condition looked at again and again; may throw to give up at once
     * @param limit how long to keep looking
     * @param otherwise what to say when the condition did not come true
     * @throws AssertionError when it did not come true in time
     */
    public static void tot(BooleanSupplier condition, Duration limit, Supplier<String> otherwise) {
        herhaal(condition, BETWEEN_LOOKS, limit, otherwise);
    }

    /**
     * As {@link #tot}, for a condition that costs the server work to look at: less often, for what the one waits for is what another test works with.
     *
     * @param attempt made again and again; whether it succeeded
     */
    public static void totHetLukt(BooleanSupplier attempt, Duration limit, Supplier<String> otherwise) {
        herhaal(attempt, BETWEEN_TRIES, limit, otherwise);
    }

    private static void herhaal(BooleanSupplier condition, Duration pause, Duration limit, Supplier<String> otherwise) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Na " + limit.toSeconds() + " s: " + otherwise.get());
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    /** Until every answer to what was chosen or typed is on the screen, and nothing on it moves away any more under a click. */
    public static void totRust(Page page) {
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }
}
