package nl.samenspraak.coordinatie.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.coordinatie.betrokkenen.Gezinsrol;
import nl.samenspraak.coordinatie.betrokkenen.Lidregel;

/**
 * R-COO-21: what is for one of the family, the others do not see, unless it is shared with them. Of a child under a certain age the parents see it too;
 * from then on it is shared or it is not.
 *
 * @param oudersZienTot under which age parents see what is for a child; reference data
 */
public record Afscherming(int oudersZienTot) {

    /**
     * @param voor whom of the family something is for; nobody in particular is everybody
     * @param gedeeld with whom it is shared
     * @param kijkt who looks
     * @param gezin the household
     * @return whether that person sees it
     */
    public boolean ziet(Set<UUID> voor, Set<UUID> gedeeld, Lidregel kijkt, List<Lidregel> gezin) {
        if (voor.isEmpty() || voor.contains(kijkt.id()) || gedeeld.contains(kijkt.id())) {
            return true;
        }
        return kijkt.rol().opvoeder()
                && gezin.stream().filter(lid -> voor.contains(lid.id())).anyMatch(this::isJong);
    }

    private boolean isJong(Lidregel lid) {
        return lid.rol() == Gezinsrol.KIND && lid.leeftijd() != null && lid.leeftijd() < oudersZienTot;
    }
}
