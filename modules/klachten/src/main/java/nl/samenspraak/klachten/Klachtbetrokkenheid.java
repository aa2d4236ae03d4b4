package nl.samenspraak.klachten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.klachten.model.Klachten;
import nl.samenspraak.toegang.Betrokkenheid;

/**
 * Who has a task in a klacht: its behandelaar, and until there is one, whoever recorded it; never somebody whose conduct it is about
 * (9:7, R-KLA-05).
 */
@ApplicationScoped
class Klachtbetrokkenheid implements Betrokkenheid {

    private Klachten klachten;

    Klachtbetrokkenheid() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtbetrokkenheid(Klachten klachten) {
        this.klachten = klachten;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.KLACHT;
    }

    @Override
    public boolean heeftTaak(UUID zaak, UUID gebruiker, String pet) {
        return Klachtbalie.PET.equals(pet) && klachten.isTaakVan(zaak, gebruiker);
    }
}
