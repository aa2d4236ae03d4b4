package nl.samenspraak.klachten.binnenkomst;

import nl.samenspraak.klachten.Klachtnummer;

/** Gives out the numbers of klachten. */
public interface Klachtnummering {

    /**
     * @param jaar the year in which a klacht is recorded
     * @return the next number of that year, never given out before; whoever asks at the same time waits
     */
    Klachtnummer volgende(int jaar);
}
