package nl.samenspraak.klachten.horen;

import java.io.Serializable;
import java.util.List;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * Somebody who was at a hearing.
 *
 * @param naam the name
 * @param rol what he was there as, or empty
 */
public record Gehoorde(String naam, String rol) implements Serializable {

    /** The most characters in a name or a role. */
    public static final int LANGSTE = 120;

    /** The most people at one hearing. */
    public static final int MEESTE = 30;

    /** @throws OngeldigeWaarde when a text is too long */
    public Gehoorde {
        naam = Invoer.regel(naam, LANGSTE);
        rol = Invoer.regel(rol, LANGSTE);
    }

    /**
     * Reads who were there, as people write that down: one on a line, the role behind a comma.
     *
     * @param tekst what was typed, or {@code null}
     * @return everybody that it names
     * @throws OngeldigeWaarde when a line is too long, or there are too many
     */
    public static List<Gehoorde> lees(String tekst) {
        String schoon = Invoer.alinea(tekst, MEESTE * 2 * LANGSTE);
        List<Gehoorde> mensen = schoon.lines()
                .filter(regel -> !regel.isBlank())
                .map(regel -> regel.split(",", 2))
                .map(delen -> new Gehoorde(delen[0], delen.length > 1 ? delen[1] : ""))
                .toList();
        if (mensen.size() > MEESTE) {
            throw new OngeldigeWaarde("Schrijf hoogstens " + MEESTE + " namen op.");
        }
        return mensen;
    }
}
