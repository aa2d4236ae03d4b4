package nl.samenspraak.coordinatie.aanwijzen;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;

/**
 * Who is to coordinate.
 *
 * @param vorm of which kind; {@code null} when that was not chosen
 * @param naam the name
 * @param organisatie of a party: which one
 * @param mandaat of a party: with which mandate
 * @param contact how to reach the coördinator
 * @param inbreng what the client thinks of it
 * @param partijen what the parties think of it
 * @param sinds since when; {@code null} when that was not filled in
 */
public record NieuweAanwijzing(
        Coordinatorvorm vorm,
        String naam,
        String organisatie,
        String mandaat,
        String contact,
        String inbreng,
        String partijen,
        LocalDate sinds)
        implements Serializable {

    /** The most characters of a name, and of how to reach somebody. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters of a mandate, and of what somebody thinks. */
    public static final int LANGSTE_TEKST = 300;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuweAanwijzing {
        boolean iemand = vorm != Coordinatorvorm.AFGEZIEN;
        boolean partij = vorm == Coordinatorvorm.PARTIJ;
        naam = iemand ? Invoer.regel(naam, LANGSTE_NAAM) : "";
        organisatie = partij ? Invoer.regel(organisatie, LANGSTE_NAAM) : "";
        mandaat = partij ? Invoer.regel(mandaat, LANGSTE_TEKST) : "";
        contact = iemand ? Invoer.regel(contact, LANGSTE_NAAM) : "";
        inbreng = Invoer.alinea(inbreng, LANGSTE_TEKST);
        partijen = Invoer.alinea(partijen, LANGSTE_TEKST);
    }
}
