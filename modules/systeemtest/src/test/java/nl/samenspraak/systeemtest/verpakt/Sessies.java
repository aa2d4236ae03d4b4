package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** The sessions of this server, with all that is in them. */
@ApplicationScoped
class Sessies {

    private final Set<HttpSession> alle = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void begint(@Observes @Initialized(SessionScoped.class) HttpSession sessie) {
        alle.add(sessie);
    }

    /** @return the attributes of every session that has not ended */
    List<Map<String, Object>> inhoud() {
        synchronized (alle) {
            return alle.stream().map(Sessies::attributen).toList();
        }
    }

    private static Map<String, Object> attributen(HttpSession sessie) {
        Map<String, Object> attributen = new HashMap<>();
        try {
            sessie.getAttributeNames()
                    .asIterator()
                    .forEachRemaining(naam -> attributen.put(naam, sessie.getAttribute(naam)));
        } catch (IllegalStateException beeindigd) {
            return Map.of();
        }
        return attributen;
    }
}
