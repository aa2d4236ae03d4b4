package nl.samenspraak.meldpunt.aanvullen;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.melding.Dossierkop;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What was added to a melding, who is to be called, and whom it is about.
 *
 * @param kop which melding, and whom it is about
 * @param aanvullingen what was added, newest first
 * @param terugbellen who is to be called, the first day first, then who was called
 * @param melder who reported it; {@code null} when this purpose does not open that
 */
public record AanvullenView(
        Dossierkop kop, List<Aanvulregel> aanvullingen, List<Terugbelregel> terugbellen, Melder melder)
        implements Inzicht, Serializable {

    public AanvullenView {
        aanvullingen = List.copyOf(aanvullingen);
        terugbellen = List.copyOf(terugbellen);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return kop.betrokkene().allen();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
