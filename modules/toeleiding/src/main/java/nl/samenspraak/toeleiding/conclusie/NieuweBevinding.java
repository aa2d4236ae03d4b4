package nl.samenspraak.toeleiding.conclusie;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;

/**
 * What was found on one of the five points.
 *
 * @param punt which point; {@code null} when none was chosen
 * @param tekst what was found
 * @param soort whether it is a fact or an opinion; {@code null} when that was not chosen
 * @param bron from whom it comes
 */
public record NieuweBevinding(Onderzoekspunt punt, String tekst, Gegevenssoort soort, Bronvermelding bron)
        implements Serializable {

    /** The most characters of what was found. */
    public static final int LANGSTE_TEKST = 2000;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long */
    public NieuweBevinding {
        tekst = Invoer.alinea(tekst, LANGSTE_TEKST);
    }
}
