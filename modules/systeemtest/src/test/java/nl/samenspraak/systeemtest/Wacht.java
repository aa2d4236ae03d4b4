package nl.samenspraak.systeemtest;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for a condition, never for a time. */
public final class Wacht {

    private static final long BETWEEN_LOOKS = Duration.ofMillis(50).toNanos();

    private Wacht() {}

    /**
     * @param condition looked at again and again; may throw to give up at once
     * @param limit how long to keep looking
     * @param otherwise what to say when the condition did not come true
     * @throws AssertionError when it did not come true in time
     */
    public static void tot(BooleanSupplier condition, Duration limit, Supplier<String> otherwise) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Na " + limit.toSeconds() + " s: " + otherwise.get());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    /** Until every answer to what was chosen or typed is on the screen, and nothing on it moves away any more under a click. */
    public static void totRust(Page page) {
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }
}
