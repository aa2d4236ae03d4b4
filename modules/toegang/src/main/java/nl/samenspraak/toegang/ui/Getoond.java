package nl.samenspraak.toegang.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What open pages showed last, in the memory of this server and outside every session: so that somebody who was overtaken sees both versions.
 * The oldest goes when there are too many; then only the version of now can be shown.
 */
@ApplicationScoped
class Getoond {

    private static final int MEESTE = 2_000;

    private final Map<UUID, Object> perPagina = new LinkedHashMap<>();

    synchronized void bewaar(UUID pagina, Object getoond) {
        perPagina.remove(pagina);
        perPagina.put(pagina, getoond);
        if (perPagina.size() > MEESTE) {
            perPagina.remove(perPagina.keySet().iterator().next());
        }
    }

    synchronized Optional<Object> vind(UUID pagina) {
        return Optional.ofNullable(perPagina.get(pagina));
    }
}
