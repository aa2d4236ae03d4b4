package nl.samenspraak.toeleiding;

import java.io.Serializable;

/**
 * A step of an onderzoek is over, with yes or with no. An event: whoever observes it does so in the transaction in which that was decided. What was
 * asked for this step lapses; after a no, what was gathered for it is taken away through {@code Wisspoor}.
 *
 * @param toeleiding the toeleiding
 * @param stap the step
 * @param verder whether the onderzoek goes on with the next step
 */
public record StapAfgerond(ToeleidingId toeleiding, Stap stap, boolean verder) implements Serializable {}
