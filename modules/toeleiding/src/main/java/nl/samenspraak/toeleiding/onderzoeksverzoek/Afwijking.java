package nl.samenspraak.toeleiding.onderzoeksverzoek;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;

/**
 * What is done where client or family refused an onderzoek not long ago (R-TOE-04): the request is refused, or the FG agreed to deviate, with a reason.
 *
 * @param toch whether there can be an onderzoek all the same; {@code null} when that was not chosen
 * @param fg who of the FG agreed
 * @param reden why
 */
public record Afwijking(Boolean toch, String fg, String reden) implements Serializable {

    /** The most characters of the name. */
    public static final int LANGSTE_FG = 120;

    /** The most characters of the reason. */
    public static final int LANGSTE_REDEN = 500;

    /** Nothing was said about it. */
    public static final Afwijking GEEN = new Afwijking(null, "", "");

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public Afwijking {
        fg = Boolean.TRUE.equals(toch) ? Invoer.regel(fg, LANGSTE_FG) : "";
        reden = Boolean.TRUE.equals(toch) ? Invoer.alinea(reden, LANGSTE_REDEN) : "";
    }
}
