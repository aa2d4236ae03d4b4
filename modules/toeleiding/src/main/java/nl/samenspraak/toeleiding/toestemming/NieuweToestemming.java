package nl.samenspraak.toeleiding.toestemming;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toeleiding.PartijId;

/**
 * A consent that is asked or given: concrete, specific and informed (R-TOE-20).
 *
 * @param richting whether that party gives the data, or gets them
 * @param partij which party; {@code null} when that was not said
 * @param gegevens code of which data
 * @param waarvoor what for, as it was told to the client
 * @param uitgelegd whether it was told what for, that no is allowed and that it can be taken back
 * @param tot the last day on which it holds; {@code null} until the end of the toeleiding
 * @param zet with what it begins
 */
public record NieuweToestemming(
        Delingrichting richting,
        PartijId partij,
        String gegevens,
        String waarvoor,
        boolean uitgelegd,
        LocalDate tot,
        Toestemmingzet zet)
        implements Serializable {

    /** The most characters in {@link #waarvoor}. */
    public static final int LANGSTE_WAARVOOR = 500;

    /** @throws OngeldigeWaarde when the text is too long */
    public NieuweToestemming {
        waarvoor = Invoer.alinea(waarvoor, LANGSTE_WAARVOOR);
    }
}
