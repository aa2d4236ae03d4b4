package nl.samenspraak.meldpunt.melding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Persoonsgebruik;

/** The meldpunt needs whoever a melding is about, however far that melding is. */
@ApplicationScoped
class Meldinggebruik implements Persoonsgebruik {

    private Meldingen meldingen;

    Meldinggebruik() {
        // The container makes its proxy with this.
    }

    @Inject
    Meldinggebruik(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public boolean gebruikt(PersoonId persoon) {
        return meldingen.isErEenOver(persoon);
    }
}
