package nl.samenspraak.meldpunt.model;

import java.time.Instant;

/**
 * What the list of what goes reads of a melding: nothing of what was reported.
 *
 * @param nummer its number
 * @param geslotenOp when it was closed
 * @param bewaring what holds it back, or {@code null}
 */
public record Bewaarrij(String nummer, Instant geslotenOp, Bewaring bewaring) {}
