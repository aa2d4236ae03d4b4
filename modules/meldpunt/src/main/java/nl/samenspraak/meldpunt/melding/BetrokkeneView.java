package nl.samenspraak.meldpunt.melding;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.personen.PersoonRegel;

/**
 * Whom a melding is about.
 *
 * @param id the person, or {@code null} when the melder could not say
 * @param persoon what the register shows of that person; {@code null} when there is no person, or this purpose does not open it
 * @param anderen who else it is about, as far as this purpose opens them
 * @param ook the keys of who else it is about
 * @param omschrijving how the melder described someone whose name was not known, or empty
 * @param reikwijdte whether it is about that person alone
 */
public record BetrokkeneView(
        PersoonId id,
        PersoonRegel persoon,
        List<PersoonRegel> anderen,
        Set<PersoonId> ook,
        String omschrijving,
        Reikwijdte reikwijdte)
        implements Serializable {

    public BetrokkeneView {
        anderen = List.copyOf(anderen);
        ook = Set.copyOf(ook);
    }

    /** @return everybody whom it is about */
    public Set<PersoonId> allen() {
        Set<PersoonId> allen = new HashSet<>(ook);
        if (id != null) {
            allen.add(id);
        }
        return allen;
    }
}
