package nl.samenspraak.toeleiding.toestemming;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * What the client said, or was asked.
 *
 * @param stand how it stands from now on
 * @param dag on which day; {@code null} when that was not said
 * @param toelichting how it went, or empty
 */
public record Toestemmingzet(Toestemmingstand stand, LocalDate dag, String toelichting) implements Serializable {

    /** The most characters in {@link #toelichting}. */
    public static final int LANGSTE_TOELICHTING = 300;

    /** @throws OngeldigeWaarde when the text is too long */
    public Toestemmingzet {
        Objects.requireNonNull(stand, "stand");
        toelichting = Invoer.alinea(toelichting, LANGSTE_TOELICHTING);
    }
}
