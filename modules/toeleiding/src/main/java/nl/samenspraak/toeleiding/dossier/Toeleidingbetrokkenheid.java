package nl.samenspraak.toeleiding.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.navraag.Betrokkenheid;
import nl.samenspraak.toegang.recht.Rechten;

/** Who has a task in a toeleiding: whoever handles it, under the pet of a toeleider. One that nobody took up is nobody's. */
@ApplicationScoped
class Toeleidingbetrokkenheid implements Betrokkenheid {

    private Toeleidingen toeleidingen;
    private Rechten rechten;

    Toeleidingbetrokkenheid() {
        // The container makes its proxy with this.
    }

    @Inject
    Toeleidingbetrokkenheid(Toeleidingen toeleidingen, Rechten rechten) {
        this.toeleidingen = toeleidingen;
        this.rechten = rechten;
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.TOELEIDING;
    }

    @Override
    public boolean heeftTaak(UUID zaak, UUID gebruiker, String pet) {
        return taak(zaak, gebruiker, pet).isPresent();
    }

    /** Who advises, or looks for help that needs no decision, does not do so for the purpose of an onderzoek (R-ALG-01, R-TOE-31). */
    @Override
    public boolean heeftTaak(UUID zaak, UUID gebruiker, String pet, String doel) {
        return taak(zaak, gebruiker, pet).filter(taak -> taak.past(doel)).isPresent();
    }

    @Override
    public Optional<String> taakdoel(UUID zaak, UUID gebruiker, String pet) {
        return taak(zaak, gebruiker, pet).map(taak -> taak.doel(rechten.geldt(Toeleidingwerk.OVER_WETTEN_HEEN)));
    }

    private Optional<Toeleidingen.Taak> taak(UUID zaak, UUID gebruiker, String pet) {
        return Toeleidingwerk.PET.equals(pet) ? toeleidingen.taak(zaak, gebruiker) : Optional.empty();
    }
}
