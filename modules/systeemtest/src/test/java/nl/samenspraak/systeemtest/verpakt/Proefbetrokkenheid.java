package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.navraag.Betrokkenheid;

/** Gives somebody a task in a case of a kind of which the module is not there yet, when a test asks for it. */
@ApplicationScoped
class Proefbetrokkenheid implements Betrokkenheid {

    private final Set<UUID> taken = ConcurrentHashMap.newKeySet();

    void geefTaak(UUID zaak) {
        taken.add(zaak);
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.COORDINATIE;
    }

    @Override
    public boolean heeftTaak(UUID zaak, UUID gebruiker, String pet) {
        return taken.contains(zaak);
    }
}
