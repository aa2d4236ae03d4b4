package nl.samenspraak.meldpunt.bewaren;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * Keeping longer is an exception: with a reason, until a day to come, and not so far away that nobody weighs it again (R-AVG-09).
 */
final class BewaringIsBegrensd {

    private BewaringIsBegrensd() {}

    /**
     * @param nieuw why and until when
     * @param vandaag the current day
     * @param uiterlijk the last day until which anything is kept longer without being weighed again
     * @return why not; empty when it may
     */
    public static Optional<Weigerreden> toets(NieuweBewaring nieuw, LocalDate vandaag, LocalDate uiterlijk) {
        if (nieuw.reden().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        boolean begrensd = nieuw.tot() != null
                && nieuw.tot().isAfter(vandaag)
                && !nieuw.tot().isAfter(uiterlijk);
        return begrensd ? Optional.empty() : Optional.of(Weigerreden.BEWAARDATUM_KAN_NIET);
    }
}
