package nl.samenspraak.meldpunt.aanvullen;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.meldpunt.informeren.Contactwijze;

/**
 * Something that was added to a melding, as a screen shows it.
 *
 * @param soort what it is
 * @param dag on which day it was
 * @param wijze how somebody was to be reached, or {@code null}
 * @param verteld whether the betrokkene was told of the melding; {@code null} when he was not spoken to
 * @param tekst what, in words, or empty
 * @param op when it was recorded
 * @param door the name of who recorded it
 */
public record Aanvulregel(
        Aanvulsoort soort, LocalDate dag, Contactwijze wijze, Boolean verteld, String tekst, Instant op, String door)
        implements Serializable {

    /** @return the paragraphs of what was added */
    public List<String> alineas() {
        return tekst.lines().filter(regel -> !regel.isBlank()).toList();
    }
}
