package nl.samenspraak.toeleiding.handhaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Persoonsgebruik;

/** A request needs whoever it is about, for as long as it is kept: that person may ask what became of it. */
@ApplicationScoped
class Handhavinggebruik implements Persoonsgebruik {

    private Handhavingsverzoeken verzoeken;

    Handhavinggebruik() {
        // The container makes its proxy with this.
    }

    @Inject
    Handhavinggebruik(Handhavingsverzoeken verzoeken) {
        this.verzoeken = verzoeken;
    }

    @Override
    public boolean gebruikt(PersoonId persoon) {
        return verzoeken.isErEenOver(persoon);
    }
}
