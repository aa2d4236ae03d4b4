package nl.samenspraak.meldpunt.informeren;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a work list reads of a postponement: nothing of what was reported.
 *
 * @param id the identifier of the melding
 * @param nummer its number
 * @param herzienOp the day on which it is looked at again
 */
public record Herzienrij(UUID id, String nummer, LocalDate herzienOp) {}
