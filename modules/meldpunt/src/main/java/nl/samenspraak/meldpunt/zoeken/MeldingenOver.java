package nl.samenspraak.meldpunt.zoeken;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The meldingen there were about people who were looked up. That there were none is a fact about somebody too, so each is named in the log.
 *
 * @param meldingen per person, newest first
 */
public record MeldingenOver(Map<PersoonId, List<Meldingtreffer>> meldingen) implements Inzicht, Serializable {

    public MeldingenOver {
        meldingen = Map.copyOf(meldingen);
    }

    /**
     * @param persoon one of those who were looked up
     * @return the meldingen about that person
     */
    public List<Meldingtreffer> van(PersoonId persoon) {
        return meldingen.getOrDefault(persoon, List.of());
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return meldingen.keySet();
    }

    @Override
    public int getoondeRijen() {
        return meldingen.values().stream().mapToInt(List::size).sum();
    }
}
