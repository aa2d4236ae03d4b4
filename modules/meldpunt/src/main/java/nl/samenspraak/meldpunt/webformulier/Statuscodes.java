package nl.samenspraak.meldpunt.webformulier;

import java.util.Optional;
import nl.samenspraak.meldpunt.Meldingnummer;

/** Finds a melding for whoever says to be its melder, without loading anything that was reported. */
interface Statuscodes {

    /**
     * @param nummer a number
     * @return how far the melding with that number is and the hash of its code; empty when there is none, or none with a code
     */
    Optional<Meldstand> van(Meldingnummer nummer);
}
