package nl.samenspraak.meldpunt.tedoen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;

/**
 * What the list reads of something that is left to do: nothing of what was reported.
 *
 * @param id the identifier of the melding
 * @param nummer its number
 * @param sinds the day from which it counts, or on which it has to be done
 * @param geslotenOp when the melding was closed; {@code null} while it is open
 */
public record Plichtrij(UUID id, String nummer, LocalDate sinds, Instant geslotenOp) {

    /** It counts from a moment; the other parameters are those of the record. */
    public Plichtrij(UUID id, String nummer, Instant sinds, Instant geslotenOp) {
        this(id, nummer, LocalDate.ofInstant(sinds, Nederlands.TIJDZONE), geslotenOp);
    }
}
