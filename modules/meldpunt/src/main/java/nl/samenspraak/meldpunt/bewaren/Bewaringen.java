package nl.samenspraak.meldpunt.bewaren;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;

/** What is held back, and what goes soon. */
public interface Bewaringen {

    /**
     * @param melding a melding
     * @return what holds it back, also when that has lapsed
     */
    Optional<Bewaring> van(MeldingId melding);

    /**
     * @param nummer the number of a melding
     * @return what holding it back needs to know; empty when it is not there
     */
    Optional<Bewaarstand> stand(Meldingnummer nummer);

    /** @param bewaring what was not held back before */
    void add(Bewaring bewaring);

    /** @param bewaring what is held back no longer */
    void verwijder(Bewaring bewaring);

    /**
     * Puts changes in the database now, not at the end of the transaction.
     *
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed one of them since it was read
     */
    void bevestig();

    /**
     * @param geslotenVoor a moment
     * @param vanaf how many rows to skip
     * @param aantal how many rows to give
     * @return meldingen that were closed before that moment or are held back, the first to have been closed first
     */
    List<Bewaarrij> lijst(Instant geslotenVoor, int vanaf, int aantal);

    /**
     * @param geslotenVoor a moment
     * @param hoogstens how many to count at most
     * @return how many rows that whole list has, as far as that
     */
    long tel(Instant geslotenVoor, int hoogstens);
}
