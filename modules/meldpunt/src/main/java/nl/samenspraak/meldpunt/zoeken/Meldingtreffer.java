package nl.samenspraak.meldpunt.zoeken;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A melding that was found again: that it is there, when it came in, how far it is and who handles it. Nothing of what was reported, and not
 * about whom.
 *
 * @param melding the melding, for the log and for whoever's work it is
 * @param nummer its number
 * @param aangenomenOp when it came in
 * @param status how far it is
 * @param behandelaar the name of who handles it; empty when nobody does
 * @param mijn whether it is the work of this user
 * @param vrij whether it can be taken up
 */
public record Meldingtreffer(
        MeldingId melding,
        Meldingnummer nummer,
        Instant aangenomenOp,
        Meldingstatus status,
        String behandelaar,
        boolean mijn,
        boolean vrij)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(melding.zaak());
    }
}
