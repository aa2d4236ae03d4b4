package nl.samenspraak.personen;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A person in a list: enough to tell people apart, and no more.
 *
 * @param id the person
 * @param persoonsnaam the name
 * @param geboortedatum the date of birth
 * @param verblijf where the person lives
 * @param bsn the masked BSN, or empty
 * @param overlijden that the person died, or {@code null}
 * @param mogelijkDubbel whether the register holds someone else with this BSN, or with this name and date of birth
 */
public record PersoonRegel(
        PersoonId id,
        Persoonsnaam persoonsnaam,
        Geboortedatum geboortedatum,
        Verblijf verblijf,
        String bsn,
        Overlijden overlijden,
        boolean mogelijkDubbel)
        implements Inzicht, Serializable {

    /** @return the name in full */
    public String naam() {
        return persoonsnaam.volledig();
    }

    /** @return that the person died, when that is so */
    public Optional<Overlijden> overleden() {
        return Optional.ofNullable(overlijden);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(id);
    }
}
