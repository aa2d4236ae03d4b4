package nl.samenspraak.meldpunt.aanvullen;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.signaal.Gevaarafloop;

/**
 * Something that was added to a melding, as a screen shows it.
 *
 * @param id its key
 * @param soort what it is
 * @param dag on which day it was
 * @param wijze how somebody was to be reached, or {@code null}
 * @param verteld whether the betrokkene was told of the melding; {@code null} when he was not spoken to
 * @param tekst what, in words, or empty
 * @param afloop what came of danger; {@code null} when it is something else
 * @param tijd at what time that was, for instance "09:30", or empty
 * @param vervangen whether another stands for it, because it was wrong
 * @param op when it was recorded
 * @param door the name of who recorded it
 */
public record Aanvulregel(
        UUID id,
        Aanvulsoort soort,
        LocalDate dag,
        Contactwijze wijze,
        Boolean verteld,
        String tekst,
        Gevaarafloop afloop,
        String tijd,
        boolean vervangen,
        Instant op,
        String door)
        implements Serializable {

    /** @return whether it says what came of danger, and nothing else stands for it */
    public boolean gevaar() {
        return soort == Aanvulsoort.GEVAAR && !vervangen;
    }

    /** @return whether it can be corrected */
    public boolean verbeterbaar() {
        return soort.verbeterbaar() && !vervangen;
    }

    /** @return the paragraphs of what was added */
    public List<String> alineas() {
        return tekst.lines().filter(regel -> !regel.isBlank()).toList();
    }
}
