package nl.samenspraak.klachten.horen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.klacht.Beklaagde;

/**
 * What happened at a hearing (9:10 lid 3).
 *
 * @param dag on which day; {@code null} when that was not said
 * @param door who heard them: somebody who was not involved in the conduct
 * @param klager whether the klager was heard
 * @param beklaagden the beklaagden who were heard, as {@link Beklaagde#weergave()} names them
 * @param aanwezigen everybody who was there
 * @param verslag the report, or empty when it is written later
 */
public record Verslag(
        LocalDate dag, String door, boolean klager, List<String> beklaagden, List<Gehoorde> aanwezigen, String verslag)
        implements Serializable {

    /** The most characters in {@link #door}. */
    public static final int LANGSTE_DOOR = 200;

    /** The most characters in {@link #verslag}. */
    public static final int LANGSTE_VERSLAG = 20_000;

    /** @throws OngeldigeWaarde when a text is too long */
    public Verslag {
        door = Invoer.regel(door, LANGSTE_DOOR);
        verslag = Invoer.alinea(verslag, LANGSTE_VERSLAG);
        beklaagden = beklaagden == null ? List.of() : List.copyOf(beklaagden);
        aanwezigen = List.copyOf(aanwezigen);
    }
}
