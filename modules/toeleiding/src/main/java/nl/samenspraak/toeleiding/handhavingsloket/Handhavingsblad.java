package nl.samenspraak.toeleiding.handhavingsloket;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.handhaving.HandhavingsinformatieView;
import nl.samenspraak.toeleiding.handhaving.HandhavingsverzoekView;

/**
 * One request on its page.
 *
 * @param verzoek the request
 * @param voorBeslisser whether whoever looks decides, and did not ask
 * @param persoon whom it is about in the register; {@code null} when that was not found, and for whoever asked always
 * @param informatie how it stands with informing that person; {@code null} while nothing was decided, and for whoever asked always
 */
public record Handhavingsblad(
        HandhavingsverzoekView verzoek,
        boolean voorBeslisser,
        PersoonRegel persoon,
        HandhavingsinformatieView informatie)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return verzoek.betrokkenen();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return verzoek.uitZaak();
    }
}
