package nl.samenspraak.toeleiding.handhaving;

import java.io.Serializable;

/**
 * Something that can be asked at the counter.
 *
 * @param code by which it is stored
 * @param naam what it is
 * @param wet under which law the gemeente has it, when it does
 * @param afdeling who looks it up when it may be used
 */
public record Handhavingsgegeven(String code, String naam, String wet, String afdeling) implements Serializable {}
