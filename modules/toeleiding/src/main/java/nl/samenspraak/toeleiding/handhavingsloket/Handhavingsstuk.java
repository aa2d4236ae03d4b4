package nl.samenspraak.toeleiding.handhavingsloket;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.handhaving.HandhavingsverzoekView;

/**
 * The decision on a request, to print.
 *
 * @param verzoek the request
 * @param brief the letter
 */
public record Handhavingsstuk(HandhavingsverzoekView verzoek, Brief brief) implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return verzoek.betrokkenen();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return verzoek.uitZaak();
    }
}
