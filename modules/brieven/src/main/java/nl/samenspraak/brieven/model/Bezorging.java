package nl.samenspraak.brieven.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of trying to send a notice, and when to try again: soon at first, later less often, for two days. An address that the server
 * refuses is not tried again.
 *
 * @param verzonden whether the mail server took it
 * @param zinvol whether trying again makes sense
 * @param fout what went wrong, in Dutch; empty when nothing did
 */
public record Bezorging(boolean verzonden, boolean zinvol, String fout) {

    private static final List<Duration> WACHTEN = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(30));

    /** @return the mail server took it */
    public static Bezorging gelukt() {
        return new Bezorging(true, false, "");
    }

    /**
     * @param fout why not
     * @return the server will never take it
     */
    public static Bezorging geweigerd(String fout) {
        return new Bezorging(false, false, fout);
    }

    /**
     * @param fout why not
     * @return the server did not take it now
     */
    public static Bezorging mislukt(String fout) {
        return new Bezorging(false, true, fout);
    }

    /**
     * @param nu the moment of this attempt
     * @param pogingen how often it was tried, this one included
     * @return when to try again; empty when that is over
     */
    public Optional<Instant> volgende(Instant nu, int pogingen) {
        return zinvol && pogingen <= WACHTEN.size()
                ? Optional.of(nu.plus(WACHTEN.get(pogingen - 1)))
                : Optional.empty();
    }
}
