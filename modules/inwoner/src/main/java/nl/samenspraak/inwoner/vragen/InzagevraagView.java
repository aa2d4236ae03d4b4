package nl.samenspraak.inwoner.vragen;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A question about a look, with its answer when there is one.
 *
 * @param id which one
 * @param versie its version
 * @param wie who asks
 * @param naam the name of who asks; empty for that person itself
 * @param logid the line of the log
 * @param gekekenOp when that look was
 * @param gelezen what the inwoner read of it
 * @param kijker who looked, for the FG; empty for the inwoner
 * @param vraag the question
 * @param gesteldOp when it was asked
 * @param uiterlijk the last day for an answer
 * @param antwoord the answer; {@code null} while there is none
 * @param beantwoordOp when it was answered; {@code null} likewise
 */
public record InzagevraagView(
        UUID id,
        long versie,
        PersoonId wie,
        String naam,
        UUID logid,
        Instant gekekenOp,
        String gelezen,
        String kijker,
        String vraag,
        Instant gesteldOp,
        LocalDate uiterlijk,
        String antwoord,
        Instant beantwoordOp)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(wie);
    }

    /** @return the day of that look, for the inwoner: the minute can tell who called (R-MEL-05) */
    public LocalDate gekekenDag() {
        return LocalDate.ofInstant(gekekenOp, Nederlands.TIJDZONE);
    }

    /** @return whether it waits for an answer */
    public boolean open() {
        return antwoord == null;
    }
}
