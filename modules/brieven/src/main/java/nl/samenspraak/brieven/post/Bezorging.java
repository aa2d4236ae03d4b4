package nl.samenspraak.brieven.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of trying to send a notice, and when to try again: soon at first, later less often, for two days. What a server refuses for good
 * is not tried again. What keeps every notice here, such as a sender that the server does not know, is no fault of the notice: it stays as
 * it is until the operator has mended that.
 *
 * @param soort how it went
 * @param fout what went wrong, in Dutch; empty when nothing did
 */
public record Bezorging(Soort soort, String fout) {

    private static final Duration TOT_HERSTEL = Duration.ofMinutes(15);
    private static final List<Duration> WACHTEN = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(30));

    /** How an attempt went. */
    public enum Soort {
        /** The mail server took it. */
        GELUKT,
        /** The mail server will never take it. */
        GEWEIGERD,
        /** It did not go now. */
        MISLUKT,
        /** The mail server takes nothing from us as we are set up. */
        STORING_HIER
    }

    /** @return the mail server took it */
    public static Bezorging gelukt() {
        return new Bezorging(Soort.GELUKT, "");
    }

    /**
     * @param fout why not
     * @return the server will never take it
     */
    public static Bezorging geweigerd(String fout) {
        return new Bezorging(Soort.GEWEIGERD, fout);
    }

    /**
     * @param fout why not
     * @return it did not go now
     */
    public static Bezorging mislukt(String fout) {
        return new Bezorging(Soort.MISLUKT, fout);
    }

    /**
     * @param fout why not
     * @return nothing goes until the operator mends it
     */
    public static Bezorging storingHier(String fout) {
        return new Bezorging(Soort.STORING_HIER, fout);
    }

    /** @return whether the mail server took it */
    public boolean verzonden() {
        return soort == Soort.GELUKT;
    }

    /** @return whether it counts as an attempt; a fault of ours uses up nothing */
    public boolean telt() {
        return soort != Soort.STORING_HIER;
    }

    /**
     * @param nu the moment of this attempt
     * @param pogingen how often it was tried, this one included
     * @return when to try again; empty when that is over
     */
    public Optional<Instant> volgende(Instant nu, int pogingen) {
        return switch (soort) {
            case GELUKT, GEWEIGERD -> Optional.empty();
            case STORING_HIER -> Optional.of(nu.plus(TOT_HERSTEL));
            case MISLUKT ->
                pogingen <= WACHTEN.size() ? Optional.of(nu.plus(WACHTEN.get(pogingen - 1))) : Optional.empty();
        };
    }
}
