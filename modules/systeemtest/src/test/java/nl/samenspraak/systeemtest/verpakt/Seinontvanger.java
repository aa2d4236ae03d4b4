package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.termijnen.Klachttermijnsein;

/** Hears what the watch over the terms of klachten says, as a sender of mail does. */
@ApplicationScoped
class Seinontvanger {

    private final List<Klachttermijnsein> gehoord = new CopyOnWriteArrayList<>();

    void hoor(@Observes Klachttermijnsein sein) {
        gehoord.add(sein);
    }

    List<Klachttermijnsein> over(KlachtId klacht) {
        return gehoord.stream().filter(sein -> sein.klacht().equals(klacht)).toList();
    }
}
