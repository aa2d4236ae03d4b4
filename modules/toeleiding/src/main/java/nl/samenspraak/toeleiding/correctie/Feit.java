package nl.samenspraak.toeleiding.correctie;

import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;

/**
 * Something that is recorded about the client, with whose it is.
 *
 * @param soort code of the kind of thing
 * @param id its key
 * @param wat what it is about: a code for which the screens have words
 * @param mening whether it is what somebody thinks of it, and no fact
 * @param tekst what is recorded
 * @param bron from whom it comes
 */
public record Feit(String soort, UUID id, String wat, boolean mening, String tekst, Bronvermelding bron)
        implements Serializable {

    /** Code of the facts that say yes or no: whether somebody is known at an organisation. */
    public static final String BEKEND = "bekend";

    /** Code of what the client asks, in own words. */
    public static final String VRAAG = "vraag";

    /** @return tells it from every other in the same onderzoek */
    public String sleutel() {
        return sleutel(soort, id);
    }

    static String sleutel(String soort, UUID id) {
        return soort + ":" + id;
    }
}
