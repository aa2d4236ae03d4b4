package nl.samenspraak.toeleiding.afspraken;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * How the parties to an agreement deal with data.
 *
 * @param zorgvuldigheid with which care
 * @param informeren how the client hears of it
 * @param beveiliging how data are kept safe
 * @param datalek what is done when they leak
 * @param bewaartermijn how long they are kept
 */
public record Afspraakregels(
        String zorgvuldigheid, String informeren, String beveiliging, String datalek, String bewaartermijn)
        implements Serializable {

    /** The most characters in each text. */
    public static final int LANGSTE = 1000;

    /** @throws OngeldigeWaarde when a text is too long */
    public Afspraakregels {
        zorgvuldigheid = Invoer.alinea(zorgvuldigheid, LANGSTE);
        informeren = Invoer.alinea(informeren, LANGSTE);
        beveiliging = Invoer.alinea(beveiliging, LANGSTE);
        datalek = Invoer.alinea(datalek, LANGSTE);
        bewaartermijn = Invoer.alinea(bewaartermijn, LANGSTE);
    }
}
