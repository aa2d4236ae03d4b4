package nl.samenspraak.coordinatie.betrokkenen;

import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;

/** Knows what the plan says about somebody or leaves to a party: who stands in it, is not taken away. */
public interface Planspoor {

    /**
     * @param coordinatie a coördinatie, for which a gate is open
     * @param wie somebody of the household, or a party in this plan
     * @return whether something in the plan is for that person, or for that party to do
     */
    boolean noemt(CoordinatieId coordinatie, UUID wie);
}
