package nl.samenspraak.meldpunt.bewaren;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;

/**
 * What the list of what goes reads of a melding: nothing of what was reported.
 *
 * @param id its identifier
 * @param nummer its number
 * @param geslotenOp when it was closed
 * @param bewaring what holds it back, or {@code null}
 */
public record Bewaarrij(UUID id, String nummer, Instant geslotenOp, Bewaard bewaring) {

    /**
     * What holds a melding back.
     *
     * @param reden why
     * @param tot until and including which day
     * @param door who said so
     */
    public record Bewaard(String reden, LocalDate tot, UUID door) {}

    /** @return how other modules refer to it */
    public Zaakverwijzing zaak() {
        return new MeldingId(id).zaak();
    }
}
