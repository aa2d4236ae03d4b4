package nl.samenspraak.toeleiding.uitkomst;

import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where is kept that a client has to hear the outcome; asked inside a gate that is open for the case. */
interface Uitkomstplichten {

    /** @param plicht one that was not kept before */
    void add(Uitkomstplicht plicht);

    /**
     * @param toeleiding a toeleiding
     * @return what the client has to hear, or heard; empty while it goes on, and where there was no onderzoek
     */
    Optional<Uitkomstplicht> van(ToeleidingId toeleiding);
}
