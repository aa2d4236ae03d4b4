package nl.samenspraak.meldpunt.tedoen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the list reads of something that is left to do: nothing of what was reported.
 *
 * @param soort what is to be done
 * @param id the identifier of the melding
 * @param nummer its number
 * @param sinds the day from which it counts, or on which it has to be done
 * @param geslotenOp when the melding was closed; {@code null} while it is open
 */
public record Plichtrij(Plichtsoort soort, UUID id, String nummer, LocalDate sinds, Instant geslotenOp) {}
