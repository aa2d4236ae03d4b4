package nl.samenspraak.zaak.nummer;

import nl.samenspraak.kern.Zaaksoort;

/** Gives out the numbers of cases: rising within a year, one may be skipped, none is given twice. */
public interface Nummering {

    /**
     * @param soort a kind of case
     * @param jaar the year in which a case of that kind begins
     * @return the next place in that year, never given out before; whoever asks at the same time waits until this transaction ends
     */
    long volgende(Zaaksoort soort, int jaar);
}
