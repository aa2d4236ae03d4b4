package nl.samenspraak.zaak.adviesvraag;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Daad;

/**
 * What came of an act with a question; about nobody.
 *
 * @param reden why it was not done; {@code null} when it was
 */
public record Adviesdaad(Adviesbezwaar reden) implements Daad {

    @Override
    public Optional<Adviesbezwaar> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }
}
