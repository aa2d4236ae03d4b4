package nl.samenspraak.inwoner.vragen;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Daad;

/**
 * What came of asking or answering.
 *
 * @param wie whom it is about; {@code null} when nothing was looked up
 * @param reden why it was not done; {@code null} when it was
 */
public record Inzagevraagdaad(PersoonId wie, Inzagevraagbezwaar reden) implements Daad {

    static Inzagevraagdaad met(PersoonId wie, Optional<Inzagevraagbezwaar> bezwaar) {
        return new Inzagevraagdaad(wie, bezwaar.orElse(null));
    }

    @Override
    public Optional<Inzagevraagbezwaar> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public boolean isGeweigerd() {
        return reden != null && reden.isNooit();
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Optional.ofNullable(wie).map(Set::of).orElse(Set.of());
    }
}
