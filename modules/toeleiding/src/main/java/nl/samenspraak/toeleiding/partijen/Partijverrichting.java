package nl.samenspraak.toeleiding.partijen;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toeleiding.PartijId;

/**
 * What came of changing the register.
 *
 * @param partij which party; {@code null} when it was not done
 * @param naam its name, for the log; {@code null} when it was not done
 * @param reden why it was not done; {@code null} when it was
 */
public record Partijverrichting(PartijId partij, String naam, Partijbezwaar reden) implements Daad {

    static Partijverrichting van(Partij partij, Optional<Partijbezwaar> bezwaar) {
        return bezwaar.map(reden -> new Partijverrichting(null, null, reden))
                .orElseGet(() -> new Partijverrichting(partij.id(), partij.naam(), null));
    }

    @Override
    public Optional<Partijbezwaar> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    @Override
    public Optional<String> wederpartij() {
        return Optional.ofNullable(naam);
    }
}
