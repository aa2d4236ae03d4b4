package nl.samenspraak.meldpunt.tedoen;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.meldpunt.MeldingId;

/** What is left to do about meldingen, open and closed. */
public interface Plichten {

    /**
     * @param gebruiker a user
     * @return what that user and what the others have left to do, of each kind what counts from the first day; without loading a melding
     */
    List<Plichtrij> allemaal(UUID gebruiker);

    /**
     * @param melding a melding
     * @return whether anything is left to do about it
     */
    boolean zijnErOver(MeldingId melding);
}
