package nl.samenspraak.personen.inlezen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;

/** What one reading has to remember from line to line: who was in the file before, and which questions the operator answered with yes. */
final class Leesstand {

    private final Set<Long> zelfdePersoon;
    private final Map<PersoonId, Long> gezien = new HashMap<>();

    /** @param zelfdePersoon the lines of which the operator said that they are about the person with that BSN */
    Leesstand(Set<Long> zelfdePersoon) {
        this.zelfdePersoon = new HashSet<>(zelfdePersoon);
    }

    boolean isZelfdePersoon(long regelnummer) {
        return zelfdePersoon.contains(regelnummer);
    }

    /** @return the line of this file that was about the same person before */
    Optional<Long> eerdereRegel(PersoonId persoon) {
        return Optional.ofNullable(gezien.get(persoon));
    }

    void onthoud(PersoonId persoon, long regelnummer) {
        gezien.putIfAbsent(persoon, regelnummer);
    }
}
