package nl.samenspraak.meldpunt.aanvullen;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.Dringendheid;

/**
 * Somebody to call, as a screen shows it.
 *
 * @param id its key
 * @param wie whom
 * @param waarvoor about what
 * @param over the name of whom the melding is not about, while that has to be put right; empty otherwise, and when this purpose does not open it
 * @param dag on which day
 * @param dringendheid how near that is; {@code null} when it was done
 * @param gedaanOp when it was done, or {@code null}
 * @param door the name of who did it, or else of who asked for it
 * @param antwoord what became of it, of a request that was answered; otherwise {@code null}
 * @param verlengdOp on which day the betrokkene heard that a request takes longer; otherwise {@code null}
 */
public record Terugbelregel(
        UUID id,
        Terugbelwie wie,
        String waarvoor,
        String over,
        LocalDate dag,
        Dringendheid dringendheid,
        Instant gedaanOp,
        String door,
        Verzoekantwoord antwoord,
        LocalDate verlengdOp)
        implements Serializable {

    /** @return whether it is a request that can take longer still (AVG 12 lid 3) */
    public boolean verlengbaar() {
        return gedaanOp == null && verlengdOp == null;
    }

    /** @return whether something is to be put right, and nobody asked for a call */
    public boolean rechtzetten() {
        return wie == Terugbelwie.RECHTZETTEN;
    }
}
