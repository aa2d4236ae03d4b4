package nl.samenspraak.coordinatie.voortgang;

import java.util.Optional;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/** R-COO-23: a toets says what was found and whether the client was spoken to; a decision has reasons of this family (R-ALG-27). */
public final class ToetsIsVolledig {

    private ToetsIsVolledig() {}

    /**
     * @param nieuw what was weighed
     * @param noodzaak which words are no reason
     * @return what is missing; empty when nothing is
     */
    public static Optional<Weigerreden> toets(NieuweToets nieuw, Noodzaakregel noodzaak) {
        if (nieuw.soort() == null) {
            return Optional.of(Weigerreden.SOORT_ONTBREEKT);
        }
        if (nieuw.gesproken() == null) {
            return Optional.of(Weigerreden.GESPROKEN_ONTBREEKT);
        }
        return nieuw.bevinding().isEmpty()
                        || nieuw.soort() == Toetssoort.BESLUIT
                                && noodzaak.fout(nieuw.bevinding()).isPresent()
                ? Optional.of(Weigerreden.MOTIVERING_ONTBREEKT)
                : Optional.empty();
    }
}
