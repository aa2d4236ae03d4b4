package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.klachten.taak.Weigerreden;

/** What was said can be put in writing, once; from then on it is a klaagschrift and has its terms (Awb 9:4 lid 1; R-KLA-01). */
public final class KlachtKanOpSchrift {

    private KlachtKanOpSchrift() {}

    /**
     * @param feiten what is known of the klacht
     * @param dag the day on which it was received in writing, or {@code null}
     * @param vandaag the current day
     * @return why not; empty when it can
     */
    public static Optional<Weigerreden> toets(Klachtfeiten feiten, LocalDate dag, LocalDate vandaag) {
        return feiten.klaagschrift().isPresent()
                ? Optional.of(Weigerreden.AL_OP_SCHRIFT)
                : Klokdag.toets(dag, feiten.ontvangen(), vandaag);
    }
}
