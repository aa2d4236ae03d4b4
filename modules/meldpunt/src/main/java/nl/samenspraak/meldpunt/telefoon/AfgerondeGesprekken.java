package nl.samenspraak.meldpunt.telefoon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toegang.Aanwezige;

/**
 * What the operator has to tell the caller when a conversation is over, number and code, for as long as that takes: a page that is loaded again
 * shows it once more. In the memory of this server, outside every session and every table; of the code there is only a hash elsewhere (R-MEL-13).
 */
@ApplicationScoped
class AfgerondeGesprekken {

    static final Duration DUUR = Duration.ofMinutes(15);
    private static final int MEESTE = 200;

    private final Map<UUID, Bewaard> perSleutel = new LinkedHashMap<>();

    private Aanwezige aanwezige;
    private Clock klok;

    AfgerondeGesprekken() {
        // The container makes its proxy with this.
    }

    @Inject
    AfgerondeGesprekken(Aanwezige aanwezige, Clock klok) {
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    synchronized UUID bewaar(Afgerond afgerond) {
        ruimOp();
        if (perSleutel.size() >= MEESTE) {
            perSleutel.remove(perSleutel.keySet().iterator().next());
        }
        UUID sleutel = UUID.randomUUID();
        perSleutel.put(sleutel, new Bewaard(afgerond, aanwezige.eisGebruiker().id(), klok.instant()));
        return sleutel;
    }

    /** @return what this user took in under that key, a short while ago */
    synchronized Optional<Afgerond> vind(String sleutel) {
        ruimOp();
        UUID ik = aanwezige.eisGebruiker().id();
        return perSleutel.entrySet().stream()
                .filter(een -> een.getKey().toString().equals(sleutel))
                .map(Map.Entry::getValue)
                .filter(bewaard -> bewaard.door().equals(ik))
                .map(Bewaard::afgerond)
                .findFirst();
    }

    private void ruimOp() {
        Instant grens = klok.instant().minus(DUUR);
        perSleutel.values().removeIf(bewaard -> !bewaard.op().isAfter(grens));
    }

    private record Bewaard(Afgerond afgerond, UUID door, Instant op) {}
}
