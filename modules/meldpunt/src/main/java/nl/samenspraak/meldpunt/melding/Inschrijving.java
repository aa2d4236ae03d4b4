package nl.samenspraak.meldpunt.melding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;

/**
 * With what a melding begins, apart from what was said.
 *
 * @param id its identifier
 * @param nummer its number
 * @param door who took it in
 * @param op when
 * @param uiterlijk the last day on which it is judged in time (R-MEL-15)
 */
public record Inschrijving(MeldingId id, Meldingnummer nummer, UUID door, Instant op, LocalDate uiterlijk) {}
