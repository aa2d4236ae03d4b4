package nl.samenspraak.zaad;

import java.time.Instant;

/** Breaks a rule on purpose: the time of the computer. */
public final class KijktOpDeKlok {

    Instant nu() {
        return Instant.now();
    }
}
