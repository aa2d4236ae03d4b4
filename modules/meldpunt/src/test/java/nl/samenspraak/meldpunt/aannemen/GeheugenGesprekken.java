package nl.samenspraak.meldpunt.aannemen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Conversations in memory. */
public final class GeheugenGesprekken implements BewaardeGesprekken {

    private final List<BewaardGesprek> alle = new ArrayList<>();

    public List<BewaardGesprek> alle() {
        return alle;
    }

    @Override
    public void add(BewaardGesprek gesprek) {
        alle.add(gesprek);
    }

    @Override
    public Optional<BewaardGesprek> find(GesprekId id) {
        return alle.stream().filter(gesprek -> gesprek.id().equals(id)).findFirst();
    }

    @Override
    public void bevestig() {
        // Nothing waits.
    }

    @Override
    public boolean isVan(UUID gesprek, UUID gebruiker, Instant nu) {
        return find(new GesprekId(gesprek)).filter(g -> g.isVan(gebruiker, nu)).isPresent();
    }

    @Override
    public List<BewaardGesprek> van(UUID eigenaar, Instant nu) {
        return alle.stream()
                .filter(gesprek -> gesprek.isVan(eigenaar, nu))
                .sorted(Comparator.comparing(BewaardGesprek::begonnenOp))
                .toList();
    }

    @Override
    public long aantalVan(UUID eigenaar, Instant nu) {
        return van(eigenaar, nu).size();
    }

    @Override
    public void remove(BewaardGesprek gesprek) {
        alle.remove(gesprek);
    }

    @Override
    public boolean isIetsVerlopen(Instant nu) {
        return !verlopen(nu).isEmpty();
    }

    @Override
    public List<GesprekId> verlopen(Instant nu) {
        return alle.stream()
                .filter(gesprek -> gesprek.verlopenOp(nu))
                .map(BewaardGesprek::id)
                .toList();
    }

    @Override
    public void removeVerlopen(Instant nu) {
        alle.removeIf(gesprek -> gesprek.verlopenOp(nu));
    }
}
