package nl.samenspraak.toegang;

import java.time.Duration;

/**
 * How long an account, or a network address, stays closed after wrong secrets: not for the first four, then a minute that doubles with every
 * further one, up to an hour. Long enough to make guessing hopeless, short enough not to lock a colleague out for a day.
 */
public final class Vergrendeling {

    private static final int VRIJE_POGINGEN = 4;
    private static final Duration EERSTE = Duration.ofMinutes(1);
    private static final Duration LANGSTE = Duration.ofHours(1);
    private static final int GENOEG_VERDUBBELINGEN = 6;

    private Vergrendeling() {}

    /**
     * @param pogingen how many wrong secrets in a row, this one included
     * @return how long to stay closed; zero when not yet
     */
    public static Duration na(int pogingen) {
        int teVeel = pogingen - VRIJE_POGINGEN;
        if (teVeel <= 0) {
            return Duration.ZERO;
        }
        Duration duur = EERSTE.multipliedBy(1L << Math.min(teVeel - 1, GENOEG_VERDUBBELINGEN));
        return duur.compareTo(LANGSTE) > 0 ? LANGSTE : duur;
    }
}
