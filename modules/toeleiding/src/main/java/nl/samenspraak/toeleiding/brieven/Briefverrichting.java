package nl.samenspraak.toeleiding.brieven;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/**
 * What came of sending a letter; the log names to whom it went.
 *
 * @param toeleiding the case
 * @param persoon whom it is about
 * @param aan to whom it went; {@code null} when it did not
 * @param reden why it did not go; {@code null} when it did
 */
public record Briefverrichting(ToeleidingId toeleiding, PersoonId persoon, String aan, Weigerreden reden)
        implements Daad {

    @Override
    public Optional<Weigerreden> bezwaar() {
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

    @Override
    public Optional<String> wederpartij() {
        return Optional.ofNullable(aan);
    }
}
