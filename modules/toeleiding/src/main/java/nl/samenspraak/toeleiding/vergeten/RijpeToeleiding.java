package nl.samenspraak.toeleiding.vergeten;

import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;

/**
 * A toeleiding that has been over for some time, as which and not as what it is.
 *
 * @param id its identifier
 * @param getal its number
 * @param einde how it ended
 * @param geslotenOp when
 */
public record RijpeToeleiding(UUID id, String getal, Toeleidingstand einde, Instant geslotenOp) {

    /** @return how other modules refer to it */
    Zaakverwijzing zaak() {
        return new ToeleidingId(id).zaak();
    }

    Toeleidingnummer nummer() {
        return new Toeleidingnummer(getal);
    }
}
