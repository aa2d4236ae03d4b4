package nl.samenspraak.klachten.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A klacht as the register shows it (9:12a, R-KLA-15): what it is counted under and how it went; neither who complained nor about whom.
 *
 * @param klacht the klacht
 * @param nummer its number
 * @param ontvangenOp the day of receipt
 * @param kanaal how it came in
 * @param indeling under what it is counted
 * @param uitkomst how it ended
 * @param deelsBuiten whether a part of it is not handled while the rest is (9:8)
 * @param verdaagd whether the handling was postponed
 * @param ontvangstTeLaat whether its receipt was not confirmed in time
 * @param afhandelingTeLaat whether it was not handled in time
 * @param ontvangstOpen whether its receipt is still to be confirmed
 */
public record Registerregel(
        KlachtId klacht,
        Klachtnummer nummer,
        LocalDate ontvangenOp,
        Klachtkanaal kanaal,
        Klachtindeling indeling,
        Klachtuitkomst uitkomst,
        boolean deelsBuiten,
        boolean verdaagd,
        boolean ontvangstTeLaat,
        boolean afhandelingTeLaat,
        boolean ontvangstOpen)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    /** @return whether every term was met until now */
    public boolean opTijd() {
        return !ontvangstTeLaat && !afhandelingTeLaat;
    }
}
