package nl.samenspraak.toeleiding.partijen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toeleiding.Partijaard;

/**
 * What the register says of a party (R-ALG-31).
 *
 * @param naam its name
 * @param rol whether it helps, supervises or both; {@code null} when that was not said
 * @param soort code of the kind of organisation, as the deelwijzer calls it; empty when that was not said
 * @param geheimhouding code of what binds it to silence; empty when that was not said
 * @param taken codes of its statutory tasks; without any it is asked nothing
 * @param mandaat which task it does in the name of the college, by which decision; or empty
 * @param aanspreekpunt whom to speak to
 * @param wamsOp the day on which it was told what the Wams means for it; {@code null} when that was not done
 */
public record Partijgegevens(
        String naam,
        Partijrol rol,
        String soort,
        String geheimhouding,
        List<String> taken,
        String mandaat,
        Aanspreekpunt aanspreekpunt,
        LocalDate wamsOp)
        implements Serializable {

    /** The most characters in {@link #naam}. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters in {@link #mandaat}. */
    public static final int LANGSTE_MANDAAT = 300;

    /** As deelwijzer.yaml calls it. */
    private static final String CORPORATIE = "woningcorporatie";

    /** @throws OngeldigeWaarde when a text is too long */
    public Partijgegevens {
        naam = Invoer.regel(naam, LANGSTE_NAAM);
        soort = soort == null ? "" : soort;
        geheimhouding = geheimhouding == null ? "" : geheimhouding;
        taken = taken.stream().distinct().toList();
        mandaat = Invoer.alinea(mandaat, LANGSTE_MANDAAT);
    }

    /** What a party is beside helping: of a woningcorporatie that decides, whatever else it does. */
    static Partijaard aard(String soort, Partijrol rol) {
        if (CORPORATIE.equals(soort)) {
            return Partijaard.CORPORATIE;
        }
        return rol == Partijrol.HULP ? Partijaard.HULP : Partijaard.TOEZICHT;
    }
}
