package nl.samenspraak.meldpunt.telefoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.meldpunt.aannemen.GesprekView;
import nl.samenspraak.toegang.Doelbinding;

/**
 * The conversations that were closed on an open screen and can still be brought back there: in the memory of this server, outside every
 * session and every table, for as long as a page lives.
 */
@ApplicationScoped
class GeslotenGesprekken {

    private static final int MEESTE = 200;

    @Inject
    private Clock klok;

    private final Map<UUID, Gesloten> perSleutel = new LinkedHashMap<>();

    synchronized UUID bewaar(GesprekView gesprek) {
        ruimOp();
        if (perSleutel.size() >= MEESTE) {
            perSleutel.remove(perSleutel.keySet().iterator().next());
        }
        UUID sleutel = UUID.randomUUID();
        perSleutel.put(sleutel, new Gesloten(gesprek, klok.instant()));
        return sleutel;
    }

    synchronized Optional<GesprekView> haal(UUID sleutel) {
        ruimOp();
        return Optional.ofNullable(perSleutel.remove(sleutel)).map(Gesloten::gesprek);
    }

    private void ruimOp() {
        Instant grens = klok.instant().minus(Doelbinding.DUUR);
        perSleutel.values().removeIf(gesloten -> gesloten.op().isBefore(grens));
    }

    private record Gesloten(GesprekView gesprek, Instant op) {}
}
