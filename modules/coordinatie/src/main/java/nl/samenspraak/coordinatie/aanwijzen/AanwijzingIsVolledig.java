package nl.samenspraak.coordinatie.aanwijzen;

import java.util.Optional;
import nl.samenspraak.coordinatie.dossier.Weigerreden;

/**
 * R-COO-03 to R-COO-05: what the client thinks of the coördinator is written down; an employee of a party has a mandate; only a client who asked for the
 * coördinatie can do without one.
 */
public final class AanwijzingIsVolledig {

    private AanwijzingIsVolledig() {}

    /**
     * @param nieuw who is to coordinate
     * @param eigenVraag whether the client asked for it
     * @return what is missing; empty when nothing is
     */
    public static Optional<Weigerreden> toets(NieuweAanwijzing nieuw, boolean eigenVraag) {
        if (nieuw.vorm() == null) {
            return Optional.of(Weigerreden.VORM_ONTBREEKT);
        }
        if (nieuw.vorm() == Coordinatorvorm.AFGEZIEN && !eigenVraag) {
            return Optional.of(Weigerreden.AFZIEN_KAN_NIET);
        }
        if (nieuw.vorm() != Coordinatorvorm.AFGEZIEN && nieuw.naam().isEmpty()) {
            return Optional.of(Weigerreden.NAAM_ONTBREEKT);
        }
        if (nieuw.vorm() == Coordinatorvorm.PARTIJ
                && (nieuw.mandaat().isEmpty() || nieuw.organisatie().isEmpty())) {
            return Optional.of(Weigerreden.MANDAAT_ONTBREEKT);
        }
        return nieuw.inbreng().isEmpty() ? Optional.of(Weigerreden.INBRENG_ONTBREEKT) : Optional.empty();
    }
}
