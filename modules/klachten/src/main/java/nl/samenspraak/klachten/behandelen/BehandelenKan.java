package nl.samenspraak.klachten.behandelen;

import java.util.Optional;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.taak.Weigerreden;

/** What can be done with a klacht as long as it has not ended, and what only by its behandelaar: somebody who was not involved (9:7). */
public final class BehandelenKan {

    private BehandelenKan() {}

    /**
     * @param klacht a klacht
     * @return that it has ended; empty when it has not
     */
    public static Optional<Weigerreden> loopt(Klacht klacht) {
        return klacht.status().open() ? Optional.empty() : Optional.of(Weigerreden.AFGEDAAN);
    }

    /**
     * @param klacht a klacht
     * @return that it has ended, or that nobody handles it yet; empty when somebody does
     */
    public static Optional<Weigerreden> inBehandeling(Klacht klacht) {
        return loopt(klacht)
                .or(() -> klacht.behandelaar().isEmpty()
                        ? Optional.of(Weigerreden.NOG_GEEN_BEHANDELAAR)
                        : Optional.empty());
    }
}
