package nl.samenspraak.toeleiding.gezin;

import java.util.Optional;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/** R-ALG-08: somebody of the family is recorded with what that person is to the client and why the help needs it; a name is not needed for that. */
public final class GezinslidIsNodig {

    private GezinslidIsNodig() {}

    /**
     * @param nieuw who would be recorded
     * @return what is missing; empty when nothing is
     */
    public static Optional<Weigerreden> toets(NieuwGezinslid nieuw) {
        if (nieuw.relatie() == null) {
            return Optional.of(Weigerreden.RELATIE_ONTBREEKT);
        }
        return nieuw.noodzaak().isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }
}
