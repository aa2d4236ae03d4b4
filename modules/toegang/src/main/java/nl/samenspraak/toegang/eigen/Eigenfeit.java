package nl.samenspraak.toegang.eigen;

import java.io.Serializable;

/**
 * Something that is kept.
 *
 * @param naam what it is
 * @param waarde what is kept
 * @param bron who said it and when, or empty
 */
public record Eigenfeit(String naam, String waarde, String bron) implements Serializable {}
