package nl.samenspraak.zaak.adviesvraag;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;

/**
 * What was decided with an advice before one.
 *
 * @param tekst what was decided, and why
 * @param gevolgd whether that is what was advised; {@code null} when that was not chosen
 */
public record Adviesbesluit(String tekst, Boolean gevolgd) implements Serializable {

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long */
    public Adviesbesluit {
        tekst = Invoer.alinea(tekst, Adviesboek.LANGSTE);
    }
}
