package nl.samenspraak.personen;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.personen.identificeren.BsnView;
import nl.samenspraak.personen.identificeren.IdentificatieView;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What the register knows of one person, without the household.
 *
 * @param id the person
 * @param versie the version that was read, to be given back with a change
 * @param gegevens who it is
 * @param bsn the masked BSN with its source, or {@code null}
 * @param telefoons the numbers at which the person can be called, the preferred one first
 * @param identificaties when and by what the person identified himself, the latest first
 */
public record PersoonView(
        PersoonId id,
        long versie,
        Persoonsgegevens gegevens,
        BsnView bsn,
        List<Telefoonnummer> telefoons,
        List<IdentificatieView> identificaties)
        implements Inzicht, Serializable {

    public PersoonView {
        telefoons = List.copyOf(telefoons);
        identificaties = List.copyOf(identificaties);
    }

    /** @return the name in full */
    public String naam() {
        return gegevens.naam().volledig();
    }

    /** @return the BSN as screens show it, when there is one */
    public Optional<BsnView> vastgesteldBsn() {
        return Optional.ofNullable(bsn);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(id);
    }
}
