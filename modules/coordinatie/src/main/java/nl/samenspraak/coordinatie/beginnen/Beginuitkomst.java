package nl.samenspraak.coordinatie.beginnen;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Daad;

/**
 * What came of beginning a coördinatie.
 *
 * @param coordinatie which one; {@code null} when none began
 * @param nummer its number; {@code null} when none began
 * @param persoon whom it is about; {@code null} when none began
 * @param reden why none began; {@code null} when one did
 */
public record Beginuitkomst(CoordinatieId coordinatie, Coordinatienummer nummer, PersoonId persoon, Beginbezwaar reden)
        implements Daad, Serializable {

    static Beginuitkomst niet(Beginbezwaar reden) {
        return new Beginuitkomst(null, null, null, reden);
    }

    @Override
    public Optional<Beginbezwaar> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return persoon == null ? Set.of() : Set.of(persoon);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.ofNullable(coordinatie).map(CoordinatieId::zaak);
    }
}
