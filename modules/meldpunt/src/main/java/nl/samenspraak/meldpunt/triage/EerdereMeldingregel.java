package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.EerdereMelding;
import nl.samenspraak.meldpunt.melding.Meldingstatus;

/**
 * An earlier melding about somebody, or one that may be about that somebody, beside another: when and how far, and for whoever handles that one too, or could take it up because nobody
 * does, its number and the way in (R-MEL-16).
 *
 * @param melding when and how far
 * @param id the melding; {@code null} when it is somebody else's work
 * @param nummer its number; {@code null} when it is somebody else's work
 * @param misschien whether nobody said yet that it is about that somebody, who was only described in it
 */
public record EerdereMeldingregel(EerdereMelding melding, MeldingId id, Meldingnummer nummer, boolean misschien)
        implements Serializable {

    /** @return whether nobody took it up yet */
    public boolean vrij() {
        return melding.status() == Meldingstatus.AANGENOMEN;
    }
}
