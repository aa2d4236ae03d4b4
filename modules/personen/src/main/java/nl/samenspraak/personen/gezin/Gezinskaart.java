package nl.samenspraak.personen.gezin;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.PersoonView;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A person with the household, as one page shows them.
 *
 * @param persoon what the register knows of the person
 * @param gezin the household
 */
public record Gezinskaart(PersoonView persoon, GezinView gezin) implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Stream.concat(persoon.betrokkenen().stream(), gezin.betrokkenen().stream())
                .collect(Collectors.toSet());
    }
}
