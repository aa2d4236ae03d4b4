package nl.samenspraak.meldpunt.triage;

import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;

/** Where is kept what a triage leaves beside its melding. */
interface Triagestukken {

    /** @param doorgeleiding one that was not kept before */
    void add(Doorgeleiding doorgeleiding);

    /** @param doorgeleiding one that is not to be kept any more */
    void verwijder(Doorgeleiding doorgeleiding);

    /** @param besluit one that was not kept before */
    void add(Toeleidingsbesluit besluit);

    /** @param besluit one that was taken back */
    void verwijder(Toeleidingsbesluit besluit);

    /**
     * @param melding a melding
     * @return what was put ready for a loket, when something was
     */
    Optional<Doorgeleiding> doorgeleiding(MeldingId melding);

    /**
     * @param melding a melding
     * @return all that came of it, from one question
     */
    Gevolgstukken van(MeldingId melding);
}
