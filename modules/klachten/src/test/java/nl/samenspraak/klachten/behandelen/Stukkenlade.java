package nl.samenspraak.klachten.behandelen;

import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.klachten.KlachtId;

/** What the handling of klachten leaves, in memory. */
public final class Stukkenlade implements Behandelstukken {

    private final List<Behandelstuk> alle = new ArrayList<>();

    @Override
    public void add(Behandelstuk stuk) {
        alle.add(stuk);
    }

    @Override
    public void remove(Behandelstuk stuk) {
        alle.remove(stuk);
    }

    @Override
    public <T extends Behandelstuk> List<T> alle(Class<T> soort, KlachtId klacht) {
        return alle.stream()
                .filter(soort::isInstance)
                .map(soort::cast)
                .filter(stuk -> stuk.klacht().equals(klacht))
                .toList();
    }
}
