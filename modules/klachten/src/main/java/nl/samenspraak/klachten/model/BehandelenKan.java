package nl.samenspraak.klachten.model;

import java.util.Optional;
import nl.samenspraak.klachten.Klachtbezwaar;

/** What can be done with a klacht as long as it has not ended, and what only by its behandelaar: somebody who was not involved (9:7). */
public final class BehandelenKan {

    private BehandelenKan() {}

    /**
     * @param klacht a klacht
     * @return that it has ended; empty when it has not
     */
    public static Optional<Klachtbezwaar> loopt(Klacht klacht) {
        return klacht.status().open() ? Optional.empty() : Optional.of(Klachtbezwaar.AFGEDAAN);
    }

    /**
     * @param klacht a klacht
     * @return that it has ended, or that nobody handles it yet; empty when somebody does
     */
    public static Optional<Klachtbezwaar> inBehandeling(Klacht klacht) {
        return loopt(klacht)
                .or(() -> klacht.behandelaar().isEmpty()
                        ? Optional.of(Klachtbezwaar.NOG_GEEN_BEHANDELAAR)
                        : Optional.empty());
    }
}
