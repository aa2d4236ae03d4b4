package nl.samenspraak.klachten.klager;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A page of the other klachten of one klager.
 *
 * @param klacht the klacht from which they were asked for
 * @param betrokkenen who complains, as far as known in the register
 * @param rijen the page, the newest first
 * @param totaal how many there are in all
 */
public record EerdereKlachten(KlachtId klacht, Set<PersoonId> betrokkenen, List<EerdereKlacht> rijen, long totaal)
        implements Inzicht, Serializable {

    /** The most klachten on a page. */
    public static final int MEESTE = 50;

    public EerdereKlachten {
        rijen = List.copyOf(rijen);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(klacht.zaak());
    }

    @Override
    public int getoondeRijen() {
        return rijen.size();
    }
}
