package nl.samenspraak.personen.inkijk;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Daad;

/**
 * What came of taking over.
 *
 * @param persoon whose data
 * @param bron from which registry
 * @param overgenomen which parts; none when it was not done
 * @param reden why it was not done, or {@code null}
 * @param storing why the registry gave no answer, when that is the reason
 */
public record Inkijkovername(PersoonId persoon, String bron, List<Inkijkdeel> overgenomen, Reden reden, Storing storing)
        implements Daad, Serializable {

    /** Why nothing was taken over. */
    public enum Reden {
        /** It is too long ago, by somebody else, or about somebody else. */
        VERLOPEN,
        /** The registry says something else now than was seen. */
        ANDERS,
        NIETS_GEKOZEN,
        STORING
    }

    public Inkijkovername {
        overgenomen = List.copyOf(overgenomen);
    }

    @Override
    public Optional<Reden> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(persoon);
    }

    @Override
    public Optional<String> wederpartij() {
        return Optional.of(bron);
    }
}
