package nl.samenspraak.toeleiding;

import java.io.Serializable;

/**
 * A party, as far as another module needs to choose one.
 *
 * @param id which one
 * @param naam what it is called
 * @param contact whom to speak to there, or empty text
 */
public record Partijregel(PartijId id, String naam, String contact) implements Serializable {}
