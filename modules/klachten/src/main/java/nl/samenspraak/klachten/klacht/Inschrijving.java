package nl.samenspraak.klachten.klacht;

import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;

/**
 * What a klacht gets when it is recorded, beside what was said.
 *
 * @param id its identifier
 * @param nummer its number
 * @param door who records it
 * @param op when
 * @param sleutel the same for every klacht of this klager, or {@code null} when there is nothing to know a klager by
 */
public record Inschrijving(KlachtId id, Klachtnummer nummer, UUID door, Instant op, String sleutel) {}
