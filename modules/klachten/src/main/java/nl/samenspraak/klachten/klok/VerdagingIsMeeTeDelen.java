package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * A verdaging is told once, after it was decided (Awb 9:11 lid 2; R-KLA-10). That it was told too late is recorded all the same: it
 * happened, and the clock draws the conclusion.
 */
public final class VerdagingIsMeeTeDelen {

    private VerdagingIsMeeTeDelen() {}

    /**
     * @param feiten what is known of the klacht
     * @param dag the day on which the last of the two was told, or {@code null}
     * @param vandaag the current day
     * @return why it cannot be recorded; empty when it can
     */
    public static Optional<Weigerreden> toets(Klachtfeiten feiten, LocalDate dag, LocalDate vandaag) {
        Optional<Klachtstap> besluit = feiten.eerste(Klachtstapsoort.VERDAAGD);
        if (besluit.isEmpty()) {
            return Optional.of(Weigerreden.NIET_VERDAAGD);
        }
        if (feiten.eerste(Klachtstapsoort.VERDAGING_MEEGEDEELD).isPresent()) {
            return Optional.of(Weigerreden.VERDAGING_AL_MEEGEDEELD);
        }
        return Klokdag.toets(dag, besluit.get().dag(), vandaag);
    }
}
