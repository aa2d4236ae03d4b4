package nl.samenspraak.meldpunt.zoeken;

import java.io.Serializable;
import java.time.Instant;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Meldingstatus;

/**
 * A melding that was found again: that it is there, when it came in, how far it is and who handles it. Nothing of what was reported, and not
 * about whom.
 *
 * @param nummer its number
 * @param aangenomenOp when it came in
 * @param status how far it is
 * @param behandelaar the name of who handles it; empty when nobody does
 * @param mijn the melding, for whoever's work it is; otherwise {@code null}
 * @param vrij whether it can be taken up
 */
public record Meldingtreffer(
        Meldingnummer nummer,
        Instant aangenomenOp,
        Meldingstatus status,
        String behandelaar,
        MeldingId mijn,
        boolean vrij)
        implements Serializable {}
