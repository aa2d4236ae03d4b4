package nl.samenspraak.toeleiding.notities;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A note, as its writer sees it.
 *
 * @param id its identifier
 * @param tekst what it says
 * @param bewaardOp when it was kept last
 */
public record Notitieregel(UUID id, String tekst, Instant bewaardOp) implements Serializable {}
