package nl.samenspraak.toeleiding.aanmelden;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;

/**
 * What came of taking in a toeleiding.
 *
 * @param toeleiding which one; {@code null} when nothing was recorded
 * @param nummer its number; {@code null} when nothing was recorded
 * @param persoon whom it is about; {@code null} when nothing was recorded
 * @param looptAl whether another onderzoek about the same person was open already
 * @param reden why nothing was recorded; {@code null} when it was
 */
public record Aanname(
        ToeleidingId toeleiding, Toeleidingnummer nummer, PersoonId persoon, boolean looptAl, Aannamebezwaar reden)
        implements Daad, Serializable {

    static Aanname niet(Aannamebezwaar reden) {
        return new Aanname(null, null, null, false, reden);
    }

    @Override
    public Optional<Aannamebezwaar> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return persoon == null ? Set.of() : Set.of(persoon);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.ofNullable(toeleiding).map(ToeleidingId::zaak);
    }
}
