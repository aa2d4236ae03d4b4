package nl.samenspraak.klachten.maatregelen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * Something that will be done because of a klacht (9:12 lid 1: the conclusions), with somebody who does it.
 *
 * @param omschrijving what
 * @param collega the account of who does it; {@code null} for somebody who has none
 * @param eigenaar the name of who does it; empty when it is a colleague
 * @param uiterlijk the last day, or {@code null} when it was not said
 */
public record NieuweMaatregel(String omschrijving, UUID collega, String eigenaar, LocalDate uiterlijk)
        implements Serializable {

    /** The most characters in {@link #omschrijving}. */
    public static final int LANGSTE_OMSCHRIJVING = 500;

    /** The most characters in {@link #eigenaar}. */
    public static final int LANGSTE_EIGENAAR = 120;

    /** @throws OngeldigeWaarde when a text is too long */
    public NieuweMaatregel {
        omschrijving = Invoer.alinea(omschrijving, LANGSTE_OMSCHRIJVING);
        eigenaar = Invoer.regel(eigenaar, LANGSTE_EIGENAAR);
    }
}
