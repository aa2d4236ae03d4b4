package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.klachten.taak.Weigerreden;

/** More time can only be had while the term of handling runs: for a klaagschrift of 9:4, not ended, and not after the end (9:11). */
final class TermijnLoopt {

    private TermijnLoopt() {}

    /** @param dag the day on which the time is given */
    static Optional<Weigerreden> toets(Optional<Klachttermijn> afhandelen, LocalDate dag) {
        if (afhandelen.isEmpty()) {
            return Optional.of(Weigerreden.NIET_FORMEEL);
        }
        if (afhandelen.get().afloop() != null) {
            return Optional.of(Weigerreden.TERMIJN_GESTOPT);
        }
        return dag.isAfter(afhandelen.get().einde()) ? Optional.of(Weigerreden.TERMIJN_VERSTREKEN) : Optional.empty();
    }
}
