package nl.samenspraak.meldpunt.vergeten;

import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;

/**
 * A melding whose term has passed, as which and not as what it is.
 *
 * @param id its identifier
 * @param getal its number
 */
public record RijpeMelding(UUID id, String getal) {

    /** @return how other modules refer to it */
    public Zaakverwijzing zaak() {
        return new MeldingId(id).zaak();
    }

    public Meldingnummer nummer() {
        return new Meldingnummer(getal);
    }
}
