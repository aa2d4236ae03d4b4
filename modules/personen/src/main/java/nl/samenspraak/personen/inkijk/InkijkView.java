package nl.samenspraak.personen.inkijk;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Daad;

/**
 * What came of a look. The registry learnt whom it was about, also when it gave no answer: so the log names the person and the registry.
 *
 * @param id the look
 * @param persoon about whom
 * @param diepte how far
 * @param bron which registry
 * @param op when: what stands there is so as of this moment
 * @param gelijk the parts that are the same here and there
 * @param verschillen the parts that differ
 * @param storing why there was no answer, or {@code null}
 */
public record InkijkView(
        UUID id,
        PersoonId persoon,
        Inkijkdiepte diepte,
        String bron,
        OffsetDateTime op,
        List<Gelijk> gelijk,
        List<Verschil> verschillen,
        Storing storing)
        implements Daad, Serializable {

    public InkijkView {
        gelijk = List.copyOf(gelijk);
        verschillen = List.copyOf(verschillen);
    }

    @Override
    public Optional<Storing> bezwaar() {
        return Optional.ofNullable(storing);
    }

    @Override
    public Optional<Enum<?>> daadsoort() {
        return Optional.of(diepte);
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
