package nl.samenspraak.toeleiding.toestemming;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toeleiding.ToeleidingId;

/**
 * What came of recording a consent.
 *
 * @param toeleiding the case
 * @param persoon whose consent it is
 * @param partij to or from which party; {@code null} when it was not recorded
 * @param stand how it stands by that; likewise
 * @param reden why it was not recorded; {@code null} when it was
 */
public record Toestemmingverrichting(
        ToeleidingId toeleiding, PersoonId persoon, String partij, Toestemmingstand stand, Toestemmingbezwaar reden)
        implements Daad {

    @Override
    public Optional<String> wederpartij() {
        return Optional.ofNullable(partij);
    }

    @Override
    public Optional<Enum<?>> daadsoort() {
        return Optional.ofNullable(stand);
    }

    @Override
    public Optional<Toestemmingbezwaar> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(persoon);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(toeleiding.zaak());
    }
}
