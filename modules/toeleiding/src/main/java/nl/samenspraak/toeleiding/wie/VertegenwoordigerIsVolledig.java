package nl.samenspraak.toeleiding.wie;

import java.util.Optional;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/** R-ALG-17: somebody speaks for a client only on a ground, and with what shows it; that it was seen is recorded, a copy is not. */
public final class VertegenwoordigerIsVolledig {

    private VertegenwoordigerIsVolledig() {}

    /**
     * @param nieuw who would speak
     * @param grond on what; empty when there is no such ground
     * @return what is missing; empty when nothing is
     */
    public static Optional<Weigerreden> toets(NieuweVertegenwoordiger nieuw, Optional<Spreekgrond> grond) {
        if (nieuw.naam().isEmpty()) {
            return Optional.of(Weigerreden.NAAM_ONTBREEKT);
        }
        if (grond.isEmpty()) {
            return Optional.of(Weigerreden.GROND_ONTBREEKT);
        }
        if (nieuw.gezien().isEmpty()) {
            return Optional.of(Weigerreden.BEWIJS_ONTBREEKT);
        }
        return grond.get().uitleg() && nieuw.uitleg().isEmpty()
                ? Optional.of(Weigerreden.UITLEG_ONTBREEKT)
                : Optional.empty();
    }
}
