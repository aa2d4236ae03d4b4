package nl.samenspraak.coordinatie.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Persoonsgebruik;

/** A coördinatie needs whoever it is about, however far it is. */
@ApplicationScoped
class Coordinatiegebruik implements Persoonsgebruik {

    private Coordinaties coordinaties;

    Coordinatiegebruik() {
        // The container makes its proxy with this.
    }

    @Inject
    Coordinatiegebruik(Coordinaties coordinaties) {
        this.coordinaties = coordinaties;
    }

    @Override
    public boolean gebruikt(PersoonId persoon) {
        return coordinaties.isErEenOver(persoon);
    }
}
