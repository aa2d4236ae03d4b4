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
 * @param behandelaar the name of the colleague who handles it, so that one knows whom to ask; empty when it is one's own work
 * @param zekerheid how sure it is that it is about that somebody
 */
public record EerdereMeldingregel(
        EerdereMelding melding, MeldingId id, Meldingnummer nummer, String behandelaar, Zekerheid zekerheid)
        implements Serializable {

    /** How sure it is that another melding is about the same person. */
    public enum Zekerheid {
        ZEKER,
        /** Nobody said yet that it is about that person, who was only described in it. */
        BESCHREVEN,
        /** It is about somebody with the same name and date of birth, or the same BSN: perhaps one person who is registered twice. */
        DUBBEL
    }

    /** @return whether nobody took it up yet */
    public boolean vrij() {
        return melding.status() == Meldingstatus.AANGENOMEN;
    }
}
