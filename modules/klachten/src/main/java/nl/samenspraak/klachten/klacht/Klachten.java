package nl.samenspraak.klachten.klacht;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.zaak.behandelen.Zaken;

/** Where klachten are kept. */
public interface Klachten extends Zaken<Klacht, KlachtId, Klachtnummer> {

    /**
     * Answers from ids alone what {@link Klacht#isTaakVan} answers, without loading the klacht. What goes on under another number is the task of
     * who handles that one as well.
     *
     * @param klacht a klacht, whether it exists or not
     * @param gebruiker a user
     * @return whether that user has a task in it
     */
    boolean isTaakVan(UUID klacht, UUID gebruiker);

    /**
     * Finds it by number alone, without loading it.
     *
     * @param nummer a number
     * @return the klacht that has it; empty when there is none
     */
    Optional<KlachtId> id(Klachtnummer nummer);

    /**
     * @param klacht a klacht
     * @return its number, when it is open and nobody handles it
     */
    Optional<String> vrij(UUID klacht);

    /**
     * @param nummer a number
     * @param gebruiker a user
     * @return of each gedraging of the klacht with this number, in order, whether it was handled and the klacht ended with an oordeel about it; none
     *     when there is no such klacht, or it is about that user
     */
    List<Boolean> isGeoordeeld(Klachtnummer nummer, UUID gebruiker);

    /**
     * @param persoon somebody in the register
     * @return whether a klacht of that person is kept
     */
    boolean isKlager(PersoonId persoon);

    /**
     * @param klacht a klacht, whether it exists or not
     * @param gebruiker a user
     * @return whether the klacht is about that user's conduct
     */
    boolean isBeklaagde(UUID klacht, UUID gebruiker);

    /**
     * @param klacht a klacht, whether it exists or not
     * @param gebruiker a user
     * @param naam the name of that user
     * @return whether the klacht is about somebody of whom only a name is known that is like this one, and nobody said that it is another
     */
    boolean overGenoemde(UUID klacht, UUID gebruiker, String naam);

    /**
     * @param klacht a klacht, whether it exists or not
     * @param gebruiker a user
     * @return whether it is about that user's conduct and a copy was sent (9:9)
     */
    boolean heeftAfschrift(UUID klacht, UUID gebruiker);

    /**
     * @param klacht a klacht, whether it exists or not
     * @param gebruiker a user
     * @return whether that user does or did a measure because of it, and it is not about that user's conduct (9:12 lid 1)
     */
    boolean heeftMaatregel(UUID klacht, UUID gebruiker);

    /**
     * @param gebruiker a user
     * @return how many klachten about that user, of which a copy was sent, still run or ask something of that user
     */
    long telOverHem(UUID gebruiker);

    /**
     * @param gebruiker a user
     * @param aantal how many at most
     * @return the klachten about that user of which a copy was sent, the newest first
     */
    List<Afschriften.Regel> afschriften(UUID gebruiker, int aantal);
}
