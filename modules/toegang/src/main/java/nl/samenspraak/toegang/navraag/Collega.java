package nl.samenspraak.toegang.navraag;

import java.io.Serializable;
import java.util.UUID;

/**
 * Someone who works here.
 *
 * @param id the key of the user
 * @param naam the name that colleagues know
 */
public record Collega(UUID id, String naam) implements Serializable {}
