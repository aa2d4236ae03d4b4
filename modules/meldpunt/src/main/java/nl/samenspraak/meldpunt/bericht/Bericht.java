package nl.samenspraak.meldpunt.bericht;

import java.io.Serializable;
import java.util.List;

/**
 * A text that goes out, as it was made from reference data.
 *
 * @param onderwerp what it is about, on one line
 * @param tekst the whole of it
 */
public record Bericht(String onderwerp, String tekst) implements Serializable {

    /** @return by what the text is recognised when somebody comes back who saw it */
    public String afdruk() {
        return Afdruk.van(List.of(tekst));
    }
}
