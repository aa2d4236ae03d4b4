package nl.samenspraak.coordinatie.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.navraag.Zaakkennis;

/** Which coördinatie has a number, and who took part in one. */
@ApplicationScoped
class Coordinatiekennis implements Zaakkennis {

    private Coordinaties coordinaties;

    Coordinatiekennis() {
        // The container makes its proxy with this.
    }

    @Inject
    Coordinatiekennis(Coordinaties coordinaties) {
        this.coordinaties = coordinaties;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.COORDINATIE;
    }

    @Override
    public Optional<String> lees(String getypt) {
        return Coordinatienummer.lees(getypt).map(Coordinatienummer::waarde);
    }

    @Override
    public Optional<Zaakverwijzing> vind(String nummer) {
        return Coordinatienummer.lees(nummer).flatMap(coordinaties::id).map(CoordinatieId::zaak);
    }

    @Override
    public Set<UUID> deelnemers(UUID zaak) {
        return coordinaties.deelnemers(zaak);
    }
}
