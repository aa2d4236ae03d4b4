package nl.samenspraak.toeleiding.conclusie;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;

/**
 * What a toeleider concludes.
 *
 * @param coordinatie whether there has to be coordination; {@code null} when that was not chosen
 * @param motivering why
 * @param gelezenMetClient whether everything was gone through with the client (R-TOE-25)
 */
public record NieuweConclusie(Boolean coordinatie, String motivering, boolean gelezenMetClient)
        implements Serializable {

    /** The most characters of the reasons. */
    public static final int LANGSTE_MOTIVERING = 4000;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the reasons are too long */
    public NieuweConclusie {
        motivering = Invoer.alinea(motivering, LANGSTE_MOTIVERING);
    }
}
