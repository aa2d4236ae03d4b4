package nl.samenspraak.toeleiding.terreinen;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;

/**
 * What the client says about one organisation.
 *
 * @param organisatie which organisation
 * @param terrein code of the terrein it works in; empty when none was chosen
 * @param bekend the answer; {@code null} when none was chosen
 */
public record NieuwAntwoord(String organisatie, String terrein, Bekend bekend) implements Serializable {

    /** The most characters of an organisation. */
    public static final int LANGSTE_ORGANISATIE = 120;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the organisation is too long */
    public NieuwAntwoord {
        organisatie = Invoer.regel(organisatie, LANGSTE_ORGANISATIE);
        terrein = terrein == null ? "" : terrein;
    }
}
