package nl.samenspraak.klachten.gegevens;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * What came of a question for data.
 *
 * @param soort given, in part or not; {@code null} when that was not said
 * @param dag on which day; {@code null} when that was not said
 * @param bron who answered, or which document it is from
 * @param gegeven what was given that matters for the klacht, or empty
 * @param reden why not all of it was given; {@code null} when all was
 */
public record Gegevensantwoord(Soort soort, LocalDate dag, String bron, String gegeven, Reden reden)
        implements Serializable {

    /** The most characters in {@link #gegeven}. */
    public static final int LANGSTE_GEGEVEN = 2000;

    /** How much was given. */
    public enum Soort {
        GEGEVEN,
        DEELS_GEGEVEN,
        GEWEIGERD
    }

    /** Why somebody does not give what was asked. */
    public enum Reden {
        /** A duty of confidentiality, of a professional or by law. */
        GEHEIMHOUDING,
        /** It is not needed for the klacht. */
        NIET_NODIG,
        /** There is no article on which it may be given. */
        GEEN_GRONDSLAG,
        /** It is about somebody else, whose interest weighs more. */
        BELANG_VAN_ANDEREN,
        /** They do not have it. */
        NIET_AANWEZIG
    }

    /** @throws OngeldigeWaarde when a text is too long */
    public Gegevensantwoord {
        bron = Invoer.regel(bron, NieuwGegevensverzoek.LANGSTE_NAAM);
        gegeven = Invoer.alinea(gegeven, LANGSTE_GEGEVEN);
        reden = soort == Soort.GEGEVEN ? null : reden;
    }
}
