package nl.samenspraak.toeleiding.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.navraag.Betrokkenheid;

/** Who has a task in a toeleiding: whoever handles it, under the pet of a toeleider. One that nobody took up is nobody's. */
@ApplicationScoped
class Toeleidingbetrokkenheid implements Betrokkenheid {

    private Toeleidingen toeleidingen;

    Toeleidingbetrokkenheid() {
        // The container makes its proxy with this.
    }

    @Inject
    Toeleidingbetrokkenheid(Toeleidingen toeleidingen) {
        this.toeleidingen = toeleidingen;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.TOELEIDING;
    }

    @Override
    public boolean heeftTaak(UUID zaak, UUID gebruiker, String pet) {
        return Toeleidingwerk.PET.equals(pet) && toeleidingen.isTaakVan(zaak, gebruiker);
    }
}
