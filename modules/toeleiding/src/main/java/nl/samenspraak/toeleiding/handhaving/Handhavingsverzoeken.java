package nl.samenspraak.toeleiding.handhaving;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.zaak.behandelen.Zaken;

/** Where the requests of those who enforce the law are kept. */
public interface Handhavingsverzoeken extends Zaken<Handhavingsverzoek, HandhavingId, Handhavingsnummer> {

    /**
     * @param vraag which part of which list
     * @return that part
     */
    List<Handhavingsverzoek> lijst(Handhavingsvraag vraag);

    /**
     * @param vraag which list
     * @return how many there are in it, counted no further than is told
     */
    long tel(Handhavingsvraag vraag);

    /** @return how many wait for a decision, counted no further than is told */
    long wachtend();

    /**
     * @param nummer a number
     * @return which one has it, when one has
     */
    Optional<HandhavingId> id(Handhavingsnummer nummer);

    /**
     * @param sleutels keys
     * @return the number of each that is there
     */
    Map<UUID, String> nummers(Set<UUID> sleutels);

    /**
     * @param verzoek a request
     * @return who made it, and who decided on it
     */
    Set<UUID> deelnemers(UUID verzoek);

    /**
     * @param verzoek a request
     * @param gebruiker somebody
     * @return whether that person made it
     */
    boolean isVan(UUID verzoek, UUID gebruiker);

    /**
     * @param verzoek a key
     * @return whether there is such a request
     */
    boolean isEr(UUID verzoek);

    /**
     * @param persoon somebody
     * @return whether one is about that person
     */
    boolean isErEenOver(PersoonId persoon);

    /**
     * @param moment a moment
     * @return those that were closed before it
     */
    List<Handhavingsverzoek> geslotenVoor(Instant moment);

    /**
     * Takes one for good.
     *
     * @param nummer its number
     * @return it; nobody else can change it until the transaction ends
     */
    Optional<Handhavingsverzoek> grijp(Handhavingsnummer nummer);

    /** @param verzoek one that goes, with what hangs on it */
    void vernietig(Handhavingsverzoek verzoek);
}
