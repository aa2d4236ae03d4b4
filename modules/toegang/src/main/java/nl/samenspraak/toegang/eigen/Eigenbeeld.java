package nl.samenspraak.toegang.eigen;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What is kept of an inwoner in one case, as he reads it.
 *
 * @param wie whom it is about
 * @param zaak the case
 * @param nummer its number
 * @param contact whom to ask about it; empty when that is nobody in particular
 * @param blokken what is kept, by subject
 * @param toestemmingen what he agreed with, or did not
 */
public record Eigenbeeld(
        PersoonId wie,
        Zaakverwijzing zaak,
        String nummer,
        String contact,
        List<Eigenblok> blokken,
        List<Eigentoestemming> toestemmingen)
        implements Inzicht, Serializable {

    public Eigenbeeld {
        blokken = blokken.stream().filter(blok -> !blok.feiten().isEmpty()).toList();
        toestemmingen = List.copyOf(toestemmingen);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(wie);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(zaak);
    }
}
