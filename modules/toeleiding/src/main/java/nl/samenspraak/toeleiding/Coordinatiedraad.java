package nl.samenspraak.toeleiding;

import java.util.Optional;

/** Knows which coördinatie came of an onderzoek; whoever coordinates answers it. The toeleiding says the number and sees nothing of it. */
public interface Coordinatiedraad {

    /**
     * @param toeleiding an onderzoek that is concluded
     * @return the number of the coördinatie; empty when none came of it
     */
    Optional<String> nummer(ToeleidingId toeleiding);
}
