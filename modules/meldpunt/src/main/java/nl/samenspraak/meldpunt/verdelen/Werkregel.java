package nl.samenspraak.meldpunt.verdelen;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * One row of a work list. Only in one's own list it says whom the melding is about, because a behandelaar who is called back
 * has to find it again; then the log gets a line for that person. Every other list shows no personal data (R-MEL-14).
 *
 * @param melding the melding
 * @param versie the version that was read, to be given back with a change
 * @param nummer its number
 * @param aangenomenOp when it came in
 * @param uiterlijk the last day on which it is judged in time
 * @param dringendheid how near that is
 * @param resterend how near that is in words, for instance "nog 4 dagen"; empty when it does not matter any more
 * @param status how far it is
 * @param vanCollega whether a colleague handles it and it is open, so that it can be taken over
 * @param behandelaar the name of who handles it; empty when nobody does, and in one's own list
 * @param persoon whom it is about, in one's own list when that is known; otherwise {@code null}
 * @param naam the name of that person with what has to be known at once, or empty
 * @param weging how heavy it weighs
 * @param informerenVoor in one's own list the last day on which the betrokkene is told; {@code null} when that was done or postponed
 */
public record Werkregel(
        MeldingId melding,
        long versie,
        Meldingnummer nummer,
        Instant aangenomenOp,
        LocalDate uiterlijk,
        Dringendheid dringendheid,
        String resterend,
        Meldingstatus status,
        boolean vanCollega,
        String behandelaar,
        PersoonId persoon,
        String naam,
        Weegbeeld weging,
        LocalDate informerenVoor)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Optional.ofNullable(persoon).map(Set::of).orElse(Set.of());
    }

    /** @return whether anyone at the meldpunt may take it up */
    public boolean vrij() {
        return status == Meldingstatus.AANGENOMEN;
    }
}
