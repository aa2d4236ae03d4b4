package nl.samenspraak.toeleiding.aanmelden;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toeleiding.hulpvraag.Hulpvraag;

/**
 * A client who asks for help at the desk or on the phone (R-TOE-01).
 *
 * @param persoon who asks; {@code null} when nobody was chosen
 * @param woorden what the client asks, in own words
 * @param ontvangenOp the day on which the client asked
 */
public record NieuweToeleiding(PersoonId persoon, String woorden, LocalDate ontvangenOp) implements Serializable {

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the question is too long */
    public NieuweToeleiding {
        woorden = Hulpvraag.woorden(woorden);
    }
}
