package nl.samenspraak.toeleiding.conclusie;

import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;

/**
 * What was found, as the screen shows it.
 *
 * @param id its key
 * @param punt on which point
 * @param tekst what was found
 * @param soort whether it is a fact or an opinion
 * @param bron from whom it comes
 * @param beperkt whether the client contests it, and it is not used until that is decided (AVG 18)
 */
public record Bevindingregel(
        UUID id, Onderzoekspunt punt, String tekst, Gegevenssoort soort, Bronvermelding bron, boolean beperkt)
        implements Serializable {

    /**
     * @param bevinding what was found
     * @return the same as the screen shows it
     */
    public static Bevindingregel van(Bevinding bevinding) {
        return new Bevindingregel(
                bevinding.id(),
                bevinding.punt(),
                bevinding.tekst(),
                bevinding.soort(),
                bevinding.bron(),
                bevinding.isBeperkt());
    }
}
