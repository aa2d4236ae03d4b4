package nl.samenspraak.klachten.vergeten;

import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;

/**
 * A klacht whose term has passed, as which and not as what it is.
 *
 * @param id its identifier
 * @param getal its number
 */
public record RijpeKlacht(UUID id, String getal) {

    /** @return how others refer to it */
    public Zaakverwijzing zaak() {
        return new KlachtId(id).zaak();
    }

    public Klachtnummer nummer() {
        return new Klachtnummer(getal);
    }
}
