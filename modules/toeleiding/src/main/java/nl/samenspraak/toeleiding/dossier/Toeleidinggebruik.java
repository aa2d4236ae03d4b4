package nl.samenspraak.toeleiding.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Persoonsgebruik;

/** The toeleiding needs whoever one is about, however far it is. */
@ApplicationScoped
class Toeleidinggebruik implements Persoonsgebruik {

    private Toeleidingen toeleidingen;

    Toeleidinggebruik() {
        // The container makes its proxy with this.
    }

    @Inject
    Toeleidinggebruik(Toeleidingen toeleidingen) {
        this.toeleidingen = toeleidingen;
    }

    @Override
    public boolean gebruikt(PersoonId persoon) {
        return toeleidingen.isErEenOver(persoon);
    }
}
