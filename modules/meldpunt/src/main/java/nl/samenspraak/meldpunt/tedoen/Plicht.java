package nl.samenspraak.meldpunt.tedoen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.aanvullen.Terugbelwie;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * One row of the list of what is left to do. Of the work of a colleague it shows no personal data (R-MEL-14); of one's own it says whom to call and
 * what for, and that may name somebody.
 *
 * @param melding the melding
 * @param nummer its number
 * @param soort what is to be done
 * @param uiterlijk until when
 * @param dringendheid how near that is
 * @param weg the day on which the melding goes; {@code null} while it is open
 * @param mijn whether it is the user's own work
 * @param van the name of the colleague whose work it is; empty when it is one's own
 * @param vrij whether nobody took the melding up, so that anyone may
 * @param wie whom to call; {@code null} when it is something else
 * @param waarvoor what to call about, of one's own work; otherwise empty
 * @param kring who has to hear of it, where that is more than one; otherwise {@code null}
 * @param persoon whom that is about; {@code null} when nothing is shown that can be about somebody
 */
public record Plicht(
        MeldingId melding,
        Meldingnummer nummer,
        Plichtsoort soort,
        LocalDate uiterlijk,
        Dringendheid dringendheid,
        LocalDate weg,
        boolean mijn,
        String van,
        boolean vrij,
        Terugbelwie wie,
        String waarvoor,
        Informeerkring kring,
        PersoonId persoon)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Optional.ofNullable(persoon).map(Set::of).orElse(Set.of());
    }
}
