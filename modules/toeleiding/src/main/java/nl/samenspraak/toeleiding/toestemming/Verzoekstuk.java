package nl.samenspraak.toeleiding.toestemming;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.ToeleidingId;

/**
 * A letter about data of a client, to print.
 *
 * @param persoon whose data
 * @param toeleiding the case
 * @param partij the party to which it goes; {@code null} when it goes to the client
 * @param brief the letter
 */
public record Verzoekstuk(PersoonId persoon, ToeleidingId toeleiding, String partij, Brief brief)
        implements Inzicht, Serializable {

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
        return Optional.ofNullable(partij);
    }
}
