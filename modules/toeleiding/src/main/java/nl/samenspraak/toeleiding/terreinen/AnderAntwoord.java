package nl.samenspraak.toeleiding.terreinen;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;

/**
 * What another said, after the client could not.
 *
 * @param bekend the answer; {@code null} when none was chosen
 * @param bron who said it
 * @param reden why another was asked
 * @param peildatum on which day it was so
 */
public record AnderAntwoord(Bekend bekend, String bron, String reden, LocalDate peildatum) implements Serializable {

    /** The most characters of a source. */
    public static final int LANGSTE_BRON = 120;

    /** The most characters of a reason. */
    public static final int LANGSTE_REDEN = 500;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public AnderAntwoord {
        bron = Invoer.regel(bron, LANGSTE_BRON);
        reden = Invoer.alinea(reden, LANGSTE_REDEN);
    }
}
