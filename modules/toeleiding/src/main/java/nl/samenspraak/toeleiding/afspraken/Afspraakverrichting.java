package nl.samenspraak.toeleiding.afspraken;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Daad;

/**
 * What came of recording an agreement.
 *
 * @param id which one; {@code null} when it was not done
 * @param reden why it was not done; {@code null} when it was
 */
public record Afspraakverrichting(UUID id, Afspraakbezwaar reden) implements Daad {

    @Override
    public Optional<Afspraakbezwaar> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }
}
