package nl.samenspraak.personen.gezin;

import java.time.LocalDate;
import java.util.Objects;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;

/**
 * A link that is to be made between two persons in the register (R-ALG-07).
 *
 * @param persoon the person whose question it is
 * @param verwant the other
 * @param verwantIs what the other is to the person
 * @param noodzaak why it must be recorded (R-ALG-08)
 * @param van the day from which it holds
 */
public record NieuweBand(PersoonId persoon, PersoonId verwant, Verwantschap verwantIs, Reden noodzaak, LocalDate van) {

    /** @throws OngeldigeWaarde when both are the same person */
    public NieuweBand {
        Objects.requireNonNull(persoon, "persoon");
        Objects.requireNonNull(verwant, "verwant");
        Objects.requireNonNull(verwantIs, "verwantIs");
        Objects.requireNonNull(noodzaak, "noodzaak");
        Objects.requireNonNull(van, "van");
        if (persoon.equals(verwant)) {
            throw new OngeldigeWaarde("Kies iemand anders: iemand is geen gezinslid van zichzelf.");
        }
    }
}
