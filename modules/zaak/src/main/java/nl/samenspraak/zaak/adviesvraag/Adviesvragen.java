package nl.samenspraak.zaak.adviesvraag;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;

/** Where questions are kept. */
interface Adviesvragen {

    /** @param vraag one that was not kept before */
    void add(Adviesvraag vraag);

    /**
     * @param zaak a case, for which a gate is open
     * @param achter the part that gate opens
     * @return its questions, the newest first
     */
    List<Adviesvraag> van(Zaakverwijzing zaak, Dossierdeel achter);

    /** @return those that somebody asked by itself, outside any case, the newest first */
    List<Adviesvraag> los(UUID van);

    /** @return that part: of those that wait for an answer the oldest first, of the others the newest; one more than a page when there are more */
    List<Adviesvraag> lijst(Adviesfilter filter);

    Optional<Adviesvraag> find(UUID id, Dossierdeel achter);

    /** How many wait for an answer: a number about nobody. */
    long wachtend();

    /** A case is gone: its questions stay, and nobody knows any more of which case they were. */
    void maakLos(Zaakverwijzing zaak);

    /** Checks now that nobody was before. */
    void bevestig();
}
