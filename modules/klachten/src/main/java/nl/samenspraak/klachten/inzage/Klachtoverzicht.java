package nl.samenspraak.klachten.inzage;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.dossier.KlachtView;
import nl.samenspraak.klachten.termijnen.KlachtklokView;
import nl.samenspraak.klachten.verdelen.Kandidaten;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * All that the page of one klacht shows.
 *
 * @param klacht what there is of it
 * @param klok its terms as they stand today
 * @param kandidaten who could handle it, and who may not
 * @param gevoegd what was written in those that go on under its number, the first joined first
 */
public record Klachtoverzicht(KlachtView klacht, KlachtklokView klok, Kandidaten kandidaten, List<GevoegdView> gevoegd)
        implements Inzicht, Serializable {

    public Klachtoverzicht {
        gevoegd = List.copyOf(gevoegd);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return klacht.betrokkenen();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return klacht.uitZaak();
    }
}
