package nl.samenspraak.coordinatie.plan;

import java.util.Optional;
import nl.samenspraak.coordinatie.dossier.Weigerreden;

/**
 * R-COO-17, R-COO-27: an activity says under which goal it stands, of which kind it is, what is done, by whom and from when to when. What a party does with a
 * power of its own, says whose power that is; an own action is of the family.
 */
public final class ActiviteitIsVolledig {

    private ActiviteitIsVolledig() {}

    /**
     * @param nieuw what somebody is to do
     * @return what is missing; empty when nothing is
     */
    public static Optional<Weigerreden> toets(NieuweActiviteit nieuw) {
        if (nieuw.doel() == null) {
            return Optional.of(Weigerreden.DOEL_ONTBREEKT);
        }
        if (nieuw.soort() == null) {
            return Optional.of(Weigerreden.SOORT_ONTBREEKT);
        }
        if (nieuw.wat().isEmpty()) {
            return Optional.of(Weigerreden.WAT_ONTBREEKT);
        }
        if (nieuw.soort() == Activiteitsoort.INTERVENTIE && nieuw.bevoegdheid().isEmpty()) {
            return Optional.of(Weigerreden.BEVOEGDHEID_ONTBREEKT);
        }
        if (nieuw.uitvoerder() == null) {
            return Optional.of(Weigerreden.UITVOERDER_ONTBREEKT);
        }
        if (nieuw.uitvoerder().isGezin() != nieuw.soort().doorGezin()) {
            return Optional.of(Weigerreden.UITVOERDER_PAST_NIET);
        }
        return dagen(nieuw);
    }

    private static Optional<Weigerreden> dagen(NieuweActiviteit nieuw) {
        if (nieuw.begint() == null) {
            return Optional.of(Weigerreden.BEGIN_ONTBREEKT);
        }
        if (nieuw.eindigt() == null) {
            return Optional.of(Weigerreden.EINDE_ONTBREEKT);
        }
        return nieuw.eindigt().isBefore(nieuw.begint()) ? Optional.of(Weigerreden.EINDE_VOOR_BEGIN) : Optional.empty();
    }
}
