package nl.samenspraak.toegang;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * What the server remembers of someone between two requests: who, under which pet, and which purposes were chosen. Nothing
 * of any dossier.
 */
@SessionScoped
class Werksessie implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID kenmerk = UUID.randomUUID();
    private final Map<Zaakverwijzing, Doelbinding> bindingen = new HashMap<>();
    private Gebruiker gebruiker;
    private Pet pet;

    void begin(Gebruiker aangemeld) {
        gebruiker = aangemeld;
        bindingen.clear();
        pet = aangemeld.petten().isEmpty() ? null : aangemeld.petten().get(0);
    }

    /** Another pet, and so no purpose that was chosen under the former one. */
    void draag(Pet nieuwe) {
        pet = nieuwe;
        bindingen.clear();
    }

    UUID kenmerk() {
        return kenmerk;
    }

    Optional<Gebruiker> gebruiker() {
        return Optional.ofNullable(gebruiker);
    }

    Optional<Pet> pet() {
        return Optional.ofNullable(pet);
    }

    Optional<Doelbinding> binding(Zaakverwijzing zaak) {
        return Optional.ofNullable(bindingen.get(zaak));
    }

    void bewaar(Zaakverwijzing zaak, Doelbinding binding) {
        bindingen.put(zaak, binding);
    }

    void laatLos(Zaakverwijzing zaak) {
        bindingen.remove(zaak);
    }
}
