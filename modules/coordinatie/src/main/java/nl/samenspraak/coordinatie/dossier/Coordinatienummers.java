package nl.samenspraak.coordinatie.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.navraag.Zaaknummers;

/** Tells whoever watches over the log the number of a coördinatie, and nothing of what it says. */
@ApplicationScoped
class Coordinatienummers implements Zaaknummers {

    private Coordinaties coordinaties;

    Coordinatienummers() {
        // The container makes its proxy with this.
    }

    @Inject
    Coordinatienummers(Coordinaties coordinaties) {
        this.coordinaties = coordinaties;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.COORDINATIE;
    }

    @Override
    public Map<UUID, String> nummers(Set<UUID> zaken, UUID kijker) {
        return coordinaties.nummers(zaken);
    }
}
