package nl.samenspraak.toeleiding.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.navraag.Zaakkennis;
import nl.samenspraak.toegang.navraag.Zaaknummers;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;

/** Which toeleiding has a number, and who took part in one. */
@ApplicationScoped
class Toeleidingkennis implements Zaakkennis, Zaaknummers {

    private Toeleidingen toeleidingen;

    Toeleidingkennis() {
        // The container makes its proxy with this.
    }

    @Inject
    Toeleidingkennis(Toeleidingen toeleidingen) {
        this.toeleidingen = toeleidingen;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.TOELEIDING;
    }

    @Override
    public Optional<String> lees(String getypt) {
        return Toeleidingnummer.lees(getypt).map(Toeleidingnummer::waarde);
    }

    @Override
    public Optional<Zaakverwijzing> vind(String nummer) {
        return Toeleidingnummer.lees(nummer).flatMap(toeleidingen::id).map(ToeleidingId::zaak);
    }

    @Override
    public Map<UUID, String> nummers(Set<UUID> zaken, UUID kijker) {
        return toeleidingen.nummers(zaken);
    }

    @Override
    public Set<UUID> deelnemers(UUID zaak) {
        return toeleidingen.deelnemers(zaak);
    }
}
