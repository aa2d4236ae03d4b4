package nl.samenspraak.meldpunt.tedoen;

import java.util.List;
import java.util.UUID;

/** What is left to do about the meldingen that are one user's work. */
interface Plichten {

    /**
     * @param gebruiker a user
     * @return what that user has left to do, of each kind what counts from the first day; without loading a melding
     */
    List<Plichtrij> van(UUID gebruiker);
}
