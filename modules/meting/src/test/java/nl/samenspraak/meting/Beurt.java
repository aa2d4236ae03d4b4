package nl.samenspraak.meting;

import java.time.Duration;
import java.util.Arrays;

/**
 * What one turn of one trial gave.
 *
 * @param duur how long was measured
 * @param tijden how long each request took, in nanoseconds, shortest first
 * @param verbruik processor time while it was measured
 * @param gedaan how many requests were made in all, also before and after the time that counts
 */
record Beurt(Duration duur, long[] tijden, Verbruik verbruik, long gedaan) {

    Beurt {
        Arrays.sort(tijden);
        if (tijden.length == 0) {
            throw new IllegalStateException("In een hele beurt kwam geen antwoord");
        }
    }

    /** @return requests a second */
    double doorvoer() {
        return tijden.length / seconden(duur);
    }

    /** @return the time in milliseconds within which this share of the requests was answered */
    double percentiel(double deel) {
        int plaats = (int) Math.ceil(deel * tijden.length) - 1;
        return tijden[Math.max(0, plaats)] / 1e6;
    }

    /** @return microseconds of processor time per request */
    double perVerzoek(Duration verbruikt) {
        return seconden(verbruikt) * 1e6 / tijden.length;
    }

    private static double seconden(Duration duur) {
        return duur.toNanos() / 1e9;
    }
}
