package nl.samenspraak.toeleiding.wie;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;

/**
 * A leefgebied beside what the client asked for, opened for this onderzoek (R-TOE-24). No score of it is kept: there is no field for one.
 *
 * @param gebied code of the leefgebied; empty when none was chosen
 * @param aanleiding why it is opened; {@code null} when that was not chosen
 * @param reden what was said or seen
 */
public record NieuwLeefgebied(String gebied, Leefgebiedaanleiding aanleiding, String reden) implements Serializable {

    /** The most characters of the reason. */
    public static final int LANGSTE_REDEN = 500;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long */
    public NieuwLeefgebied {
        gebied = gebied == null ? "" : gebied;
        reden = Invoer.alinea(reden, LANGSTE_REDEN);
    }
}
