package nl.samenspraak.meldpunt;

import java.util.Optional;

/**
 * Copies the signal of a melding for whoever observes that it is passed on, within the gate that passes it on: that gate is open for the signal of
 * this one melding and writes the line. While no such gate is open, nothing can be read. The copy has its own end; that of the meldpunt keeps its own.
 */
public interface Signaallezer {

    /**
     * @param melding a melding
     * @param zonderVerhaal whether what the melder said stays here: then what the triagist wrote goes along instead (R-MEL-05)
     * @return what goes along; empty when there is no such melding
     */
    Optional<Signaalkopie> lees(MeldingId melding, boolean zonderVerhaal);
}
