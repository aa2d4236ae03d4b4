package nl.samenspraak.inwoner.vragen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Persoonsgebruik;

/** A question needs whoever asked it, for as long as it is kept: that person reads the answer. */
@ApplicationScoped
class Inzagevraaggebruik implements Persoonsgebruik {

    @Inject
    private Inzagevragen vragen;

    @Override
    public boolean gebruikt(PersoonId persoon) {
        return vragen.isErEenVan(persoon);
    }
}
