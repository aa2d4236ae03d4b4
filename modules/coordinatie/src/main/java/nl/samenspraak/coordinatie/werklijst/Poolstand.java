package nl.samenspraak.coordinatie.werklijst;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.toegang.navraag.Collegas;

/** How much everybody of the pool of coördinators has in hands, so that work goes to who has room for it (R-COO-05). Numbers about nobody, so no gate. */
@RequestScoped
public class Poolstand {

    private Werkrijen rijen;
    private Collegas collegas;
    private List<Pooldruk> druk;

    Poolstand() {
        // The container makes its proxy with this.
    }

    @Inject
    Poolstand(Werkrijen rijen, Collegas collegas) {
        this.rijen = rijen;
        this.collegas = collegas;
    }

    /** @return everybody who may coordinate, who has the least first; as it was when this request first asked */
    public List<Pooldruk> druk() {
        if (druk == null) {
            Map<UUID, Long> verdeling = rijen.verdeling();
            druk = collegas.met(Coordinatiewerk.PET).stream()
                    .map(collega -> new Pooldruk(collega, verdeling.getOrDefault(collega.id(), 0L)))
                    .sorted(Comparator.comparingLong(Pooldruk::aantal))
                    .toList();
        }
        return druk;
    }
}
