package nl.samenspraak.toegang;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * What the server remembers of someone between two requests: who, under which pet, since when, and which purposes were chosen. Nothing of
 * any dossier. Its stamp is another after every change of user or pet: what was made under an older stamp, a purpose or a page, opens nothing
 * any more.
 */
final class Werksessie implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Zaakverwijzing, Doelbinding> bindingen = new HashMap<>();
    private final Instant begonnen;
    private UUID stempel = UUID.randomUUID();
    private Gebruiker gebruiker;
    private Pet pet;
    private Instant nagegaan;

    Werksessie(Gebruiker aangemeld, Instant nu) {
        gebruiker = aangemeld;
        pet = aangemeld.petten().isEmpty() ? null : aangemeld.petten().get(0);
        begonnen = nu;
        nagegaan = nu;
    }

    /** Another pet, and so no purpose that was chosen under the former one. */
    synchronized void draag(Pet nieuwe) {
        pet = nieuwe;
        stempel = UUID.randomUUID();
        bindingen.clear();
    }

    /** The account as it is now; whoever lost the pet that is worn, wears the first of what is left. */
    synchronized void ververs(Gebruiker nu, Instant moment) {
        gebruiker = nu;
        nagegaan = moment;
        if (pet == null || !nu.petten().contains(pet)) {
            draag(nu.petten().isEmpty() ? null : nu.petten().get(0));
        }
    }

    /**
     * Who is at work, as it was at one moment.
     *
     * @param gebruiker the user
     * @param pet the pet that is worn; {@code null} when the user has none
     * @param stempel what belongs to just this user and this pet
     */
    record Stand(Gebruiker gebruiker, Pet pet, UUID stempel) {}

    synchronized Stand stand() {
        return new Stand(gebruiker, pet, stempel);
    }

    Instant begonnen() {
        return begonnen;
    }

    synchronized Instant nagegaan() {
        return nagegaan;
    }

    synchronized Gebruiker gebruiker() {
        return gebruiker;
    }

    synchronized Optional<Pet> pet() {
        return Optional.ofNullable(pet);
    }

    synchronized Optional<Doelbinding> binding(Zaakverwijzing zaak) {
        return Optional.ofNullable(bindingen.get(zaak));
    }

    synchronized void bewaar(Zaakverwijzing zaak, Doelbinding binding) {
        bindingen.put(zaak, binding);
    }

    synchronized void laatLos(Zaakverwijzing zaak) {
        bindingen.remove(zaak);
    }
}
