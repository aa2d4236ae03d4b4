package nl.samenspraak.toegang.beeld;

import java.util.Optional;

/**
 * What came of an act: it was done, or there is a reason why not. An act that was not done changed nothing and showed nothing, and the log does not
 * say that it did (R-LOG-01).
 */
public interface Daad extends Inzicht {

    /** @return why it was not done; empty when it was */
    Optional<?> bezwaar();

    @Override
    default boolean isGedaan() {
        return bezwaar().isEmpty();
    }

    @Override
    default int getoondeRijen() {
        return isGedaan() ? 1 : 0;
    }
}
