package nl.samenspraak.meldpunt.tedoen;

import java.util.List;
import java.util.UUID;

/** What is left to do about the meldingen that are one user's work. */
interface Plichten {

    /**
     * @param soort what is to be done
     * @param gebruiker a user
     * @return where that is left to do, what counts from the first day first; without loading a melding
     */
    List<Plichtrij> van(Plichtsoort soort, UUID gebruiker);
}
