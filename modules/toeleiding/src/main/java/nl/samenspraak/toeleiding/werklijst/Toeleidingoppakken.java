package nl.samenspraak.toeleiding.werklijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.navraag.Oppakken;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;

/** A toeleider may take up a toeleiding that nobody has. */
@ApplicationScoped
class Toeleidingoppakken implements Oppakken {

    private Toeleidingen toeleidingen;
    private Werkverdeling verdeling;

    Toeleidingoppakken() {
        // The container makes its proxy with this.
    }

    @Inject
    Toeleidingoppakken(Toeleidingen toeleidingen, Werkverdeling verdeling) {
        this.toeleidingen = toeleidingen;
        this.verdeling = verdeling;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.TOELEIDING;
    }

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.TOELEIDINGSDOSSIER;
    }

    @Override
    public Optional<String> vrij(UUID zaak, UUID gebruiker, String pet) {
        return Toeleidingwerk.PET.equals(pet) ? toeleidingen.vrij(zaak) : Optional.empty();
    }

    @Override
    public boolean pakOp(String nummer, Doelbinding doel) {
        return verdeling.pakOp(new Toeleidingnummer(nummer), doel).isGedaan();
    }
}
