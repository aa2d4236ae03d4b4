package nl.samenspraak.coordinatie.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.navraag.Betrokkenheid;

/**
 * Who has a task in a coördinatie: whoever handles it, under the pet of a coördinator. The kind of regie says for which purpose (R-COO-25): under
 * another one it stays closed.
 */
@ApplicationScoped
class Coordinatiebetrokkenheid implements Betrokkenheid {

    private Coordinaties coordinaties;
    private Regiereferentie regie;

    Coordinatiebetrokkenheid() {
        // The container makes its proxy with this.
    }

    @Inject
    Coordinatiebetrokkenheid(Coordinaties coordinaties, Regiereferentie regie) {
        this.coordinaties = coordinaties;
        this.regie = regie;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.COORDINATIE;
    }

    @Override
    public boolean heeftTaak(UUID zaak, UUID gebruiker, String pet) {
        return taakdoel(zaak, gebruiker, pet).isPresent();
    }

    @Override
    public boolean heeftTaak(UUID zaak, UUID gebruiker, String pet, String doel) {
        return taakdoel(zaak, gebruiker, pet).filter(doel::equals).isPresent();
    }

    @Override
    public Optional<String> taakdoel(UUID zaak, UUID gebruiker, String pet) {
        return Coordinatiewerk.PET.equals(pet)
                ? coordinaties.taak(zaak, gebruiker).map(regie::van).map(Regie::doel)
                : Optional.empty();
    }
}
