package nl.samenspraak.toegang.rem;

import java.time.Duration;

/**
 * How often a secret may be tried: so many times at once, and then once each while. An attempt counts before the secret is looked at, so that
 * guesses at the same moment cannot slip in together; each while one is forgotten, so that nothing stays shut by what is over. All that has
 * to be kept of it is one moment: when every attempt so far will be forgotten.
 *
 * @param ineens how many attempts may follow one another at once
 * @param herstel after how long one of them is forgotten
 */
public record Vergrendeling(int ineens, Duration herstel) {

    /**
     * @param nu the current moment, in milliseconds since 1970
     * @return the latest moment of forgetting at which one more attempt still fits
     */
    public long uiterst(long nu) {
        return nu + (ineens - 1) * stap();
    }

    /**
     * @param vergeten when every attempt so far is forgotten
     * @param nu the current moment
     * @return when all are forgotten with one more
     */
    public long na(long vergeten, long nu) {
        return Math.max(vergeten, nu) + stap();
    }

    /** @return how many milliseconds one attempt weighs */
    public long stap() {
        return herstel.toMillis();
    }
}
