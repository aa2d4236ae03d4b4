package nl.samenspraak.toeleiding.afspraken;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where agreements are kept. */
interface Afspraken {

    /** @param afspraak one that was not kept before */
    void add(Afspraak afspraak);

    /**
     * @param id a key
     * @return the agreement, when there is one
     */
    Optional<Afspraak> find(UUID id);

    /** @return all agreements, by name: a gemeente has a handful */
    List<Afspraak> alle();

    /**
     * Puts changes in the database now, not at the end of the transaction.
     *
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed one of them since it was read
     */
    void bevestig();
}
