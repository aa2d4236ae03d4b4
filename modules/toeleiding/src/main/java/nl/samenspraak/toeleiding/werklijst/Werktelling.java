package nl.samenspraak.toeleiding.werklijst;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.zaak.behandelen.Pettelling;

/** Counts the work of a toeleider. */
@RequestScoped
public class Werktelling extends Pettelling<Werkstand> {

    private Werkrijen rijen;
    private Clock klok;

    Werktelling() {
        // The container makes its proxy with this.
    }

    @Inject
    Werktelling(Werkrijen rijen, Aanwezige aanwezige, Clock klok) {
        super("toeleiding", Toeleidingwerk.PET, aanwezige);
        this.rijen = rijen;
        this.klok = klok;
    }

    @Override
    protected Werkstand tel(UUID ik) {
        return rijen.stand(ik, LocalDate.now(klok));
    }

    @Override
    protected Werkstand niets() {
        return Werkstand.NIETS;
    }

    @Override
    protected long voorMenu(Werkstand geteld) {
        return geteld.mijn();
    }
}
