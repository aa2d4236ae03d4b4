package nl.samenspraak.meldpunt.melding;

import nl.samenspraak.meldpunt.Meldingnummer;

/** Gives out the numbers of meldingen. */
public interface Nummering {

    /**
     * @param jaar the year in which a melding came in
     * @return the next number of that year, never given out before; whoever asks at the same time waits
     */
    Meldingnummer volgende(int jaar);
}
