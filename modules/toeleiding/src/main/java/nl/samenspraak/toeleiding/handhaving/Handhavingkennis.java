package nl.samenspraak.toeleiding.handhaving;

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

/** Which request of somebody who enforces the law has a number, and who took part in one. */
@ApplicationScoped
class Handhavingkennis implements Zaakkennis, Zaaknummers {

    private Handhavingsverzoeken verzoeken;

    Handhavingkennis() {
        // The container makes its proxy with this.
    }

    @Inject
    Handhavingkennis(Handhavingsverzoeken verzoeken) {
        this.verzoeken = verzoeken;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.HANDHAVING;
    }

    @Override
    public Optional<String> lees(String getypt) {
        return Handhavingsnummer.lees(getypt).map(Handhavingsnummer::waarde);
    }

    @Override
    public Optional<Zaakverwijzing> vind(String nummer) {
        return Handhavingsnummer.lees(nummer).flatMap(verzoeken::id).map(HandhavingId::zaak);
    }

    @Override
    public Map<UUID, String> nummers(Set<UUID> zaken, UUID kijker) {
        return verzoeken.nummers(zaken);
    }

    @Override
    public Set<UUID> deelnemers(UUID zaak) {
        return verzoeken.deelnemers(zaak);
    }
}
