package nl.samenspraak.personen;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;

/**
 * What the register knows of a person besides the BSN: what the BRP knows too.
 *
 * @param naam the name
 * @param geboortedatum the date of birth, of which parts may be unknown
 * @param overlijden that the person died, or {@code null}
 * @param verblijf where the person lives or can be reached
 * @param geheim whether the person asked not to be disclosed to others (BRP element 70.10; Wet BRP art. 2.59)
 */
public record Persoonsgegevens(
        Persoonsnaam naam, Geboortedatum geboortedatum, Overlijden overlijden, Verblijf verblijf, boolean geheim)
        implements Serializable {

    public Persoonsgegevens {
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(geboortedatum, "geboortedatum");
        Objects.requireNonNull(verblijf, "verblijf");
    }

    /**
     * @param naam the name
     * @param geboortedatum the date of birth
     * @param verblijf where the person lives
     * @return the data of someone who is alive and may be disclosed
     */
    public static Persoonsgegevens van(Persoonsnaam naam, Geboortedatum geboortedatum, Verblijf verblijf) {
        return new Persoonsgegevens(naam, geboortedatum, null, verblijf, false);
    }

    /** @return that the person died, when that is so */
    public Optional<Overlijden> overleden() {
        return Optional.ofNullable(overlijden);
    }
}
