package nl.samenspraak.personen;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The persons that another module's list speaks of, by identifier.
 *
 * @param regels the persons that are in the register
 */
public record Persoonsregels(Map<PersoonId, PersoonRegel> regels) implements Inzicht, Serializable {

    public Persoonsregels {
        regels = Map.copyOf(regels);
    }

    /**
     * @param persoon a person
     * @return that person; empty when not in the register any more
     */
    public Optional<PersoonRegel> van(PersoonId persoon) {
        return Optional.ofNullable(regels.get(persoon));
    }

    /**
     * @param persoon a person
     * @return the name in full; "niet meer in het register" when the person was destroyed
     */
    public String naam(PersoonId persoon) {
        return van(persoon).map(PersoonRegel::naam).orElse("niet meer in het register");
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return regels.keySet();
    }

    @Override
    public int getoondeRijen() {
        return regels.size();
    }
}
