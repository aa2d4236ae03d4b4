package nl.samenspraak.meldpunt.aannemen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where conversations are kept from which there is no melding yet. */
interface BewaardeGesprekken {

    /** @param gesprek a conversation that was not kept before */
    void add(BewaardGesprek gesprek);

    /**
     * @param id an identifier
     * @return the conversation, when there is one
     */
    Optional<BewaardGesprek> find(GesprekId id);

    /**
     * Puts changes in the database now, not at the end of the transaction.
     *
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when the conversation was changed or removed elsewhere since it was read
     */
    void bevestig();

    /**
     * Answers from ids alone what {@link BewaardGesprek#isVan} answers, without loading the conversation.
     *
     * @param gesprek a conversation, whether it exists or not
     * @param gebruiker a user
     * @param nu the current moment
     * @return whether that user may have it
     */
    boolean isVan(UUID gesprek, UUID gebruiker, Instant nu);

    /**
     * @param eigenaar a user
     * @param nu the current moment
     * @return the conversations that this user may have, oldest first
     */
    List<BewaardGesprek> van(UUID eigenaar, Instant nu);

    /**
     * @param eigenaar a user
     * @param nu the current moment
     * @return how many conversations this user may have
     */
    long aantalVan(UUID eigenaar, Instant nu);

    /** @param gesprek a conversation to destroy */
    void remove(BewaardGesprek gesprek);

    /**
     * @param nu the current moment
     * @return whether there are any conversations whose day is over, not which
     */
    boolean isIetsVerlopen(Instant nu);

    /**
     * @param nu the current moment
     * @return the conversations whose day is over
     */
    List<GesprekId> verlopen(Instant nu);

    /**
     * Destroys the conversations whose day is over, without reading them.
     *
     * @param nu the current moment
     */
    void removeVerlopen(Instant nu);
}
