package nl.samenspraak.toeleiding.verzoek;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/**
 * A request to a party (R-TOE-17).
 *
 * @param partij from whom; {@code null} when that was not said
 * @param gegevens code of what is asked; empty when that was not said
 * @param grond code of the ground on which; empty when that was not said
 * @param artikel the article, when the ground names none itself; or empty
 * @param noodzaak why
 * @param toch why it is asked though the client did not want to say it; or empty
 * @param wijze how it goes; {@code null} when that was not said
 */
public record NieuwVerzoek(
        PartijId partij,
        String gegevens,
        String grond,
        String artikel,
        Noodzaaktoets noodzaak,
        String toch,
        Verzoekwijze wijze)
        implements Serializable {

    /** The most characters in {@link #artikel}. */
    public static final int LANGSTE_ARTIKEL = 120;

    /** The most characters in {@link #toch}. */
    public static final int LANGSTE_TOCH = 500;

    /**
     * A request about what the client did not refuse to say.
     *
     * @param partij from whom
     * @param gegevens code of what is asked
     * @param grond code of the ground on which
     * @param artikel the article, or empty
     * @param noodzaak why
     * @param wijze how it goes
     */
    public NieuwVerzoek(
            PartijId partij,
            String gegevens,
            String grond,
            String artikel,
            Noodzaaktoets noodzaak,
            Verzoekwijze wijze) {
        this(partij, gegevens, grond, artikel, noodzaak, "", wijze);
    }

    /** @throws OngeldigeWaarde when a text is too long */
    public NieuwVerzoek {
        gegevens = gegevens == null ? "" : gegevens;
        grond = grond == null ? "" : grond;
        artikel = Invoer.regel(artikel, LANGSTE_ARTIKEL);
        toch = Invoer.alinea(toch, LANGSTE_TOCH);
    }
}
