package nl.samenspraak.meldpunt.melding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.zaak.behandelen.Zaken;

/** Where meldingen are kept. */
public interface Meldingen extends Zaken<Melding, MeldingId, Meldingnummer> {

    /**
     * @param nummer a number
     * @return which melding has it, without loading the melding
     */
    Optional<MeldingId> id(Meldingnummer nummer);

    /**
     * @param sleutels cases, whether they exist or not
     * @return the number of each that there is
     */
    Map<UUID, String> nummers(Set<UUID> sleutels);

    /**
     * @param melding a melding, whether it exists or not
     * @return who took it in, had it in hands, gave it on or closed it
     */
    Set<UUID> deelnemers(UUID melding);

    /**
     * Answers from ids alone what {@link Melding#isTaakVan} answers, without loading the melding.
     *
     * @param melding a melding, whether it exists or not
     * @param gebruiker a user
     * @return the code of the purpose for which it was taken in, when it is that user's work
     */
    Optional<String> taakdoel(UUID melding, UUID gebruiker);

    /**
     * @param melding a melding, whether it exists or not
     * @param gebruiker a user
     * @return whether it is that user's work, and was taken in for the Wvggz, is handled under it, or was until it was closed
     */
    boolean volgtWvggz(UUID melding, UUID gebruiker);

    /**
     * @param melding a melding
     * @return its number, when it is open and nobody has taken it up
     */
    Optional<String> vrij(UUID melding);

    /**
     * @param melding a melding, whether it exists or not
     * @param gever a user
     * @return who has it, when that user gave it to that one, or that one took it over of that user
     */
    Optional<UUID> gegevenAan(UUID melding, UUID gever);

    /**
     * @param persoon someone
     * @return the meldingen there were about this person, alone or with others, newest first
     */
    List<EerdereMeldingrij> over(PersoonId persoon);

    /**
     * @param persoon a person in the register
     * @return whether there is any melding about that person, or one of which has to be put right that it is not; not which
     */
    boolean isErEenOver(PersoonId persoon);

    /**
     * @param vandaag today
     * @return how many open meldingen should have been judged before today
     */
    long teLaat(LocalDate vandaag);
}
