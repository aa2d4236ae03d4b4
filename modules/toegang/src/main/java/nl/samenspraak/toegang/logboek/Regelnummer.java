package nl.samenspraak.toegang.logboek;

import java.util.UUID;

/**
 * The number that a line got on its node, with the key by which it can be found.
 *
 * @param logid key of the line
 * @param nummer its number
 */
public record Regelnummer(UUID logid, long nummer) {}
