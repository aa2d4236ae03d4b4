package nl.samenspraak.klachten.klager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.personen.Persoonsgebruik;

/** The register keeps a klager for as long as the klacht is kept. */
@ApplicationScoped
class Klagergebruik implements Persoonsgebruik {

    private Klachten klachten;

    Klagergebruik() {
        // The container makes its proxy with this.
    }

    @Inject
    Klagergebruik(Klachten klachten) {
        this.klachten = klachten;
    }

    @Override
    public boolean gebruikt(PersoonId persoon) {
        return klachten.isKlager(persoon);
    }
}
