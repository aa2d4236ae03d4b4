package nl.samenspraak.toeleiding.handhaving;

import java.io.Serializable;

/**
 * A power of the law on which a request can rest (R-TOE-42).
 *
 * @param code by which it is stored
 * @param naam what it is called
 * @param artikel the article
 * @param mag what the law lets one do with it
 */
public record Bevoegdheid(String code, String naam, String artikel, String mag) implements Serializable {}
