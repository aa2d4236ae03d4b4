package nl.samenspraak.klachten.behandelen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;

/** Where is kept what the handling of klachten leaves beside their timelines. */
public interface Behandelstukken {

    /** @param stuk one that was not kept before */
    void add(Behandelstuk stuk);

    /** @param stuk one that was recorded twice, or by mistake: the timeline says so */
    void remove(Behandelstuk stuk);

    /**
     * @param soort a kind of piece
     * @param klacht a klacht
     * @param <T> the kind
     * @return all of that kind, in the order in which they were recorded
     */
    <T extends Behandelstuk> List<T> alle(Class<T> soort, KlachtId klacht);

    /**
     * @param soort a kind of piece
     * @param klacht a klacht
     * @param <T> the kind
     * @return the one of that kind that was recorded last, when there is one
     */
    default <T extends Behandelstuk> Optional<T> laatste(Class<T> soort, KlachtId klacht) {
        List<T> alle = alle(soort, klacht);
        return alle.isEmpty() ? Optional.empty() : Optional.of(alle.get(alle.size() - 1));
    }

    /**
     * @param soort a kind of piece
     * @param klacht a klacht
     * @param id one of its pieces, or {@code null}
     * @param <T> the kind
     * @return that piece; empty when this klacht has no such piece
     */
    default <T extends Behandelstuk> Optional<T> find(Class<T> soort, KlachtId klacht, UUID id) {
        return alle(soort, klacht).stream().filter(stuk -> stuk.id().equals(id)).findFirst();
    }
}
