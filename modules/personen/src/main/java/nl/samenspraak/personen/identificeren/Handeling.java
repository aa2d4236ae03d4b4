package nl.samenspraak.personen.identificeren;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * Who did something in the register, and when.
 *
 * @param naam the name that colleagues know the user by
 * @param op when
 */
public record Handeling(String naam, OffsetDateTime op) implements Serializable {}
