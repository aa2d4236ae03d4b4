package nl.samenspraak.meldpunt.aanvullen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.meldpunt.MeldingId;

/** Where is kept what was added to meldingen. */
interface Aanvullingen {

    /** @param aanvulling one that was not kept before */
    void add(Aanvulling aanvulling);

    /** @param taak one that was not kept before */
    void add(Terugbeltaak taak);

    /**
     * @param melding a melding
     * @return what was added to it, oldest first
     */
    List<Aanvulling> van(MeldingId melding);

    /**
     * @param melding a melding
     * @return who is or was to be called about it, the first day first
     */
    List<Terugbeltaak> taken(MeldingId melding);

    /**
     * @param meldingen some meldingen, at least one
     * @return those of which something went out about the wrong person that was not put right yet
     */
    Set<MeldingId> rechtTeZetten(Set<MeldingId> meldingen);

    /**
     * @param id a key
     * @return what was added, when there is such a one
     */
    Optional<Aanvulling> aanvulling(UUID id);

    /**
     * @param id a key
     * @return who is to be called, when there is such a one
     */
    Optional<Terugbeltaak> taak(UUID id);
}
