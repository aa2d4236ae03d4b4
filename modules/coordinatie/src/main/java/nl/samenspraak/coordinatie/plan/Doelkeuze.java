package nl.samenspraak.coordinatie.plan;

import java.io.Serializable;
import java.util.UUID;

/**
 * A goal of a plan, to choose.
 *
 * @param id which one
 * @param tekst what it says
 */
public record Doelkeuze(UUID id, String tekst) implements Serializable {}
