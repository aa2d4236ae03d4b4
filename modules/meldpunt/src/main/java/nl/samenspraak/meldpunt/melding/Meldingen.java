package nl.samenspraak.meldpunt.melding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;

/** Where meldingen are kept. */
public interface Meldingen {

    /** @param melding a melding that was not kept before */
    void add(Melding melding);

    /**
     * @param id an identifier
     * @return the melding, when there is one
     */
    Optional<Melding> find(MeldingId id);

    /**
     * @param nummer a number
     * @return the melding, when there is one
     */
    Optional<Melding> find(Meldingnummer nummer);

    /**
     * @param nummer a number
     * @return which melding has it, without loading the melding
     */
    Optional<MeldingId> id(Meldingnummer nummer);

    /**
     * @param melding a melding, whether it exists or not
     * @return who took it in, had it in hands, gave it on or closed it
     */
    Set<UUID> deelnemers(UUID melding);

    /**
     * Puts changes in the database now, not at the end of the transaction.
     *
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed one of the meldingen since it was read
     */
    void bevestig();

    /**
     * Marks a melding as changed because something that belongs to it changed: whoever read it before that has to look again.
     *
     * @param melding the melding
     */
    void raakAan(Melding melding);

    /**
     * Answers from ids alone what {@link Melding#isTaakVan} answers, without loading the melding.
     *
     * @param melding a melding, whether it exists or not
     * @param gebruiker a user
     * @return whether it is that user's work
     */
    boolean isTaakVan(UUID melding, UUID gebruiker);

    /**
     * @param persoon someone
     * @return when there were meldingen about this person and how far they are, newest first
     */
    List<EerdereMelding> over(PersoonId persoon);

    /**
     * @param persoon a person in the register
     * @return whether there is any melding about that person, not which
     */
    boolean isErEenOver(PersoonId persoon);

    /**
     * @param vandaag today
     * @return how many open meldingen should have been judged before today
     */
    long teLaat(LocalDate vandaag);
}
