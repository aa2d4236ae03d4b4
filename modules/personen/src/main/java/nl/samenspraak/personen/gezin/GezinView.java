package nl.samenspraak.personen.gezin;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.identificeren.Handeling;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The household of a person as far as it is necessary to know (R-ALG-08).
 *
 * @param persoon the person
 * @param nietRelevant who found that the household does not matter, or {@code null} when nobody did
 * @param leden the links of this person, also those that were broken, the oldest first
 */
public record GezinView(PersoonId persoon, Handeling nietRelevant, List<Gezinslid> leden)
        implements Inzicht, Serializable {

    public GezinView {
        leden = List.copyOf(leden);
    }

    /** @return who found that the household does not matter, and when */
    public Optional<Handeling> verklaardNietRelevant() {
        return Optional.ofNullable(nietRelevant);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Stream.concat(Stream.of(persoon), leden.stream().map(Gezinslid::persoon))
                .collect(Collectors.toSet());
    }
}
