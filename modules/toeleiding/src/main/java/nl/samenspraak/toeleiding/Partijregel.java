package nl.samenspraak.toeleiding;

import java.io.Serializable;

/**
 * A party, as far as another module needs to choose one.
 *
 * @param id which one
 * @param naam what it is called
 */
public record Partijregel(PartijId id, String naam) implements Serializable {}
