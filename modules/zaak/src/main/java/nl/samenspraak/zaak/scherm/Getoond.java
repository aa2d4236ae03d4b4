package nl.samenspraak.zaak.scherm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toegang.Doelbinding;

/**
 * What open pages showed last, in the memory of this server and outside every session: so that somebody who was overtaken sees both versions.
 * It goes when the page itself can no longer come back, and the oldest when there are too many; then only the version of now can be shown.
 */
@ApplicationScoped
class Getoond {

    static final int MEESTE = 2_000;

    /** The one that was shown longest ago first. */
    private final Map<UUID, Bewaard> perPagina = new LinkedHashMap<>();

    private Clock klok;

    private record Bewaard(Object getoond, Instant sinds) {}

    Getoond() {
        // The container makes its proxy with this.
    }

    @Inject
    Getoond(Clock klok) {
        this.klok = klok;
    }

    synchronized void bewaar(UUID pagina, Object getoond) {
        vergeetWatOudIs();
        perPagina.remove(pagina);
        perPagina.put(pagina, new Bewaard(getoond, klok.instant()));
        if (perPagina.size() > MEESTE) {
            perPagina.remove(perPagina.keySet().iterator().next());
        }
    }

    synchronized Optional<Object> vind(UUID pagina) {
        vergeetWatOudIs();
        return Optional.ofNullable(perPagina.get(pagina)).map(Bewaard::getoond);
    }

    private void vergeetWatOudIs() {
        Instant grens = klok.instant().minus(Doelbinding.DUUR);
        Iterator<Bewaard> oudste = perPagina.values().iterator();
        while (oudste.hasNext() && !oudste.next().sinds().isAfter(grens)) {
            oudste.remove();
        }
    }
}
