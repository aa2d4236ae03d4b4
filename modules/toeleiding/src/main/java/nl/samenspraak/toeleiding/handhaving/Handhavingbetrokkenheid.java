package nl.samenspraak.toeleiding.handhaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.navraag.Betrokkenheid;

/** A request is the own of whoever made it, under the pet under which it was made; whoever decides has a task in every one. */
@ApplicationScoped
class Handhavingbetrokkenheid implements Betrokkenheid {

    private Handhavingsverzoeken verzoeken;

    Handhavingbetrokkenheid() {
        // The container makes its proxy with this.
    }

    @Inject
    Handhavingbetrokkenheid(Handhavingsverzoeken verzoeken) {
        this.verzoeken = verzoeken;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.HANDHAVING;
    }

    @Override
    public boolean heeftTaak(UUID zaak, UUID gebruiker, String pet) {
        return Handhavingswerk.BESLISSER.equals(pet) && verzoeken.isEr(zaak);
    }

    @Override
    public boolean isEigen(UUID zaak, UUID gebruiker, String pet) {
        return Handhavingswerk.HANDHAVER.equals(pet) && verzoeken.isVan(zaak, gebruiker);
    }
}
