package nl.samenspraak.meldpunt.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.toegang.navraag.Betrokkenheid;

/** Who has a task in a conversation from which there is no melding yet: whoever has it on the phone, and nobody else. */
@ApplicationScoped
class Gesprekbetrokkenheid implements Betrokkenheid {

    private BewaardeGesprekken gesprekken;
    private Clock klok;

    Gesprekbetrokkenheid() {
        // The container makes its proxy with this.
    }

    @Inject
    Gesprekbetrokkenheid(BewaardeGesprekken gesprekken, Clock klok) {
        this.gesprekken = gesprekken;
        this.klok = klok;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.GESPREK;
    }

    @Override
    public boolean heeftTaak(UUID zaak, UUID gebruiker, String pet) {
        return Behandeling.PET.equals(pet) && gesprekken.isVan(zaak, gebruiker, klok.instant());
    }
}
