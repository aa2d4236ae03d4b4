package nl.samenspraak.personen;

import java.io.Serializable;
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
 * @param merken what whoever deals with this person has to know at once
 * @param mogelijkDubbel whether the register holds someone else with this BSN, or with this name and date of birth
 */
public record PersoonRegel(
        PersoonId id,
        Persoonsnaam persoonsnaam,
        Geboortedatum geboortedatum,
        Verblijf verblijf,
        String bsn,
        Persoonsmerken merken,
        boolean mogelijkDubbel)
        implements Inzicht, Serializable {

    /** @return the name in full */
    public String naam() {
        return persoonsnaam.volledig();
    }

    /** @return the name, with in brackets what has to be known at once: "Willem Hof (overleden, geheimhouding)" */
    public String naamMetMerken() {
        String regel = merken.opEenRegel();
        return regel.isEmpty() ? naam() : naam() + " (" + regel + ")";
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(id);
    }
}
