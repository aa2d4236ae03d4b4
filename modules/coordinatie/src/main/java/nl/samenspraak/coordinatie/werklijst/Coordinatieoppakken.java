package nl.samenspraak.coordinatie.werklijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.dossier.Coordinaties;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.navraag.Oppakken;

/** A coördinator may take up a coördinatie that nobody has. */
@ApplicationScoped
class Coordinatieoppakken implements Oppakken {

    private Coordinaties coordinaties;
    private Werkverdeling verdeling;

    Coordinatieoppakken() {
        // The container makes its proxy with this.
    }

    @Inject
    Coordinatieoppakken(Coordinaties coordinaties, Werkverdeling verdeling) {
        this.coordinaties = coordinaties;
        this.verdeling = verdeling;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.COORDINATIE;
    }

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.COORDINATIEDOSSIER;
    }

    @Override
    public Optional<String> vrij(UUID zaak, UUID gebruiker, String pet) {
        return Coordinatiewerk.PET.equals(pet) ? coordinaties.vrij(zaak) : Optional.empty();
    }

    @Override
    public boolean pakOp(String nummer, Doelbinding doel) {
        return verdeling.pakOp(new Coordinatienummer(nummer), doel).isGedaan();
    }
}
