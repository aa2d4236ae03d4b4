package nl.samenspraak.meldpunt.loket;

import java.io.Serializable;
import java.util.List;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.kern.termijn.Geldigheid;

/**
 * A desk to which a melding can be passed on, inside the gemeente or outside (R-MEL-07).
 *
 * @param code the code in reference data
 * @param versie the version of the reference data it was read from
 * @param naam what people call it
 * @param terrein the field it works in
 * @param kanaal how a message reaches it
 * @param adres where that is: an address, a tray, an entry in a list
 * @param krijgt what it may get, in the order of the message
 * @param toestemming whether the betrokkene has to agree (R-AVG-10)
 * @param grond the ground for giving it the data, for the screen
 * @param soort with which outcome a melding goes there
 * @param protocol by which the executing party works (R-MEL-21); empty where that is not bemoeizorg
 * @param geldigheid the days on which a melding can go there
 */
public record Loket(
        String code,
        String versie,
        String naam,
        Terrein terrein,
        Loketkanaal kanaal,
        String adres,
        List<Loketgegeven> krijgt,
        boolean toestemming,
        String grond,
        Loketsoort soort,
        String protocol,
        Geldigheid geldigheid)
        implements Serializable {

    /** The most characters in a name. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters in the name of a protocol. */
    public static final int LANGSTE_PROTOCOL = 200;

    /** The most characters in an address. */
    public static final int LANGSTE_ADRES = 200;

    public Loket {
        krijgt = List.copyOf(krijgt);
    }

    /** @return whether it gets what was reported, in which something about health can stand (AVG 9) */
    public boolean krijgtSignaal() {
        return krijgt.stream().anyMatch(Loketgegeven::vanVerhaal);
    }

    /** @return whether it may know who the melder is */
    public boolean krijgtMelder() {
        return krijgt.stream().anyMatch(Loketgegeven::vanMelder);
    }
}
