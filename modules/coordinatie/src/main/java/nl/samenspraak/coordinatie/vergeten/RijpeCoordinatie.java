package nl.samenspraak.coordinatie.vergeten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.dossier.Stopgrond;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * A coördinatie that has been over for some time, as which and not as what it is.
 *
 * @param id its identifier
 * @param getal its number
 * @param grond on what it stopped
 * @param planOp on which day its plan began; {@code null} when there was none
 * @param geslotenOp when
 */
public record RijpeCoordinatie(UUID id, String getal, Stopgrond grond, LocalDate planOp, Instant geslotenOp) {

    /** @return how other modules refer to it */
    Zaakverwijzing zaak() {
        return new CoordinatieId(id).zaak();
    }

    Coordinatienummer nummer() {
        return new Coordinatienummer(getal);
    }
}
