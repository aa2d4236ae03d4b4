package nl.samenspraak.klachten.gegevens;

import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.beeld.Daad;

/**
 * What came of asking for data, or of recording the answer; the log names the other side when it was done.
 *
 * @param klacht the klacht
 * @param betrokkenen whose data went or came; empty when nothing was done
 * @param ander from whom the data are asked or came; {@code null} when nothing was done
 * @param reden why it was not done; {@code null} when it was
 */
public record Gegevensverrichting(KlachtId klacht, Set<PersoonId> betrokkenen, String ander, Weigerreden reden)
        implements Daad {

    @Override
    public Optional<Weigerreden> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(klacht.zaak());
    }

    @Override
    public Optional<String> wederpartij() {
        return Optional.ofNullable(ander);
    }
}
