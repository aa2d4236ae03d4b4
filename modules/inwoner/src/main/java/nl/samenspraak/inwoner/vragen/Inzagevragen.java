package nl.samenspraak.inwoner.vragen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;

/** Where questions about looks are kept. */
interface Inzagevragen {

    /** @param vraag one that was not kept before */
    void add(Inzagevraag vraag);

    /** @return the questions of one person, newest first */
    List<Inzagevraag> van(PersoonId persoon);

    /** @return whether this person asked about this line before */
    boolean isGesteld(PersoonId persoon, UUID logid);

    /** @return the questions that wait for an answer, the most urgent first; or those that were answered, newest first */
    List<Inzagevraag> alle(boolean open, int eerste, int aantal);

    /** @return how many there are of those */
    long tel(boolean open);

    /** @return the question with this key */
    Optional<Inzagevraag> find(UUID id);

    /** @return the keys of those that were answered, and of which the term is over on a day */
    List<UUID> rijp(LocalDate dag);

    /** @param vraag one that goes */
    void verwijder(Inzagevraag vraag);

    /** @return whether this person asked anything; not what */
    boolean isErEenVan(PersoonId persoon);

    /** @return how many wait for an answer; for a menu, so outside the gate */
    long telOpen();

    /**
     * Writes what was changed now.
     *
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else did meanwhile
     */
    void bevestig();
}
