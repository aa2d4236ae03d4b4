package nl.samenspraak.toegang.navraag;

import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;

/**
 * Tells whether a user has a task in a case. Every business module answers this for its own kind of case, from ids alone and
 * without loading the dossier; the gate asks it inside its transaction.
 */
public interface Betrokkenheid {

    /** @return the kind of case this can answer for */
    Zaaksoort soort();

    /**
     * @param zaak the case
     * @param gebruiker the user
     * @param pet the code of the pet that is worn
     * @return whether the user has a task in it under this pet; {@code false} also when there is no such case
     */
    boolean heeftTaak(UUID zaak, UUID gebruiker, String pet);

    /**
     * Tells whether a user has a task in a case that a purpose is for. A task opens it for every purpose of the pet, unless the case itself says that one
     * of them is not asked of it now (R-ALG-01).
     *
     * @param zaak the case
     * @param gebruiker the user
     * @param pet the code of the pet that is worn
     * @param doel the code of the purpose
     * @return whether the user has such a task in it
     */
    default boolean heeftTaak(UUID zaak, UUID gebruiker, String pet, String doel) {
        return heeftTaak(zaak, gebruiker, pet);
    }

    /**
     * Tells for which purpose a user's task in a case is, where the case itself says so: the same pet can have more than one (R-ALG-01).
     *
     * @param zaak the case
     * @param gebruiker the user
     * @param pet the code of the pet that is worn
     * @return the code of that purpose; empty when the user has no task in it, or its purpose follows from the pet
     */
    default Optional<String> taakdoel(UUID zaak, UUID gebruiker, String pet) {
        return Optional.empty();
    }

    /**
     * Tells whether a case is a user's own: about or from that user, or opened for that user alone. A task in it does not make it
     * one's own.
     *
     * @param zaak the case
     * @param gebruiker the user
     * @param pet the code of the pet that is worn
     * @return whether it is; {@code false} also when there is no such case
     */
    default boolean isEigen(UUID zaak, UUID gebruiker, String pet) {
        return false;
    }

    /**
     * Tells whether somebody may never see a case, not even without a task and with a reason (break-glass): a klacht is closed to the
     * one whose conduct it is about.
     *
     * @param zaak the case
     * @param gebruiker the user
     * @return whether it stays closed to this user
     */
    default boolean uitgesloten(UUID zaak, UUID gebruiker) {
        return false;
    }
}
