package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * More time is possible as far as the klager agrees to it in writing (Awb 9:11 lid 3; R-KLA-10): before the end, and to a later day.
 */
public final class InstemmingGeeftUitstel {

    private InstemmingGeeftUitstel() {}

    /**
     * @param klok the clock
     * @param feiten what is known of the klacht
     * @param dag the day on which the klager agreed, or {@code null}
     * @param tot until when, or {@code null}
     * @param vandaag the current day
     * @return why that gives no more time; empty when it does
     */
    public static Optional<Weigerreden> toets(
            Klachttermijnen klok, Klachtfeiten feiten, LocalDate dag, LocalDate tot, LocalDate vandaag) {
        Optional<Klachttermijn> afhandelen = klok.afhandelen(feiten);
        return Klachttermijnen.loopt(afhandelen, LocalDate.MIN)
                .or(() -> feiten.nietBehandeld() ? Optional.of(Weigerreden.AL_BESLOTEN_NIET) : Optional.empty())
                .or(() -> Klokdag.toets(dag, afhandelen.get().begin(), vandaag))
                .or(() -> Klachttermijnen.loopt(afhandelen, dag))
                .or(() -> later(tot, afhandelen.get().einde()));
    }

    private static Optional<Weigerreden> later(LocalDate tot, LocalDate einde) {
        if (tot == null) {
            return Optional.of(Weigerreden.UITSTELDAG_ONTBREEKT);
        }
        return tot.isAfter(einde) ? Optional.empty() : Optional.of(Weigerreden.UITSTELDAG_NIET_LATER);
    }
}
