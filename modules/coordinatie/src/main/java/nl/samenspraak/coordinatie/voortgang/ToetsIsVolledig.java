package nl.samenspraak.coordinatie.voortgang;

import java.util.Optional;
import nl.samenspraak.coordinatie.dossier.Weigerreden;

/** R-COO-23: a toets says what was found and whether the client was spoken to; a decision has reasons. */
public final class ToetsIsVolledig {

    private ToetsIsVolledig() {}

    /**
     * @param nieuw what was weighed
     * @return what is missing; empty when nothing is
     */
    public static Optional<Weigerreden> toets(NieuweToets nieuw) {
        if (nieuw.soort() == null) {
            return Optional.of(Weigerreden.SOORT_ONTBREEKT);
        }
        if (nieuw.gesproken() == null) {
            return Optional.of(Weigerreden.GESPROKEN_ONTBREEKT);
        }
        return nieuw.bevinding().isEmpty() ? Optional.of(Weigerreden.MOTIVERING_ONTBREEKT) : Optional.empty();
    }
}
