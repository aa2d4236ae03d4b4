package nl.samenspraak.inwoner.kijken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;

/**
 * A look in words. Empty where there is nothing to say.
 *
 * @param id what stands for the line in an address
 * @param moment when
 * @param soort {@code geweigerd}, {@code nood}, {@code ander}, {@code zelf} or {@code gedaan}
 * @param wie who looked
 * @param wat what was done
 * @param waarvoor for what
 * @param wet which article, and what it says
 * @param naar to whom something went
 * @param later why this look was not shown at once
 * @param opDag whether only the day is told: at the meldpunt the minute tells who called (R-MEL-05)
 * @param vanFg whether it was the FG, who answers the questions about looks and so cannot answer one about this
 */
public record Kijkregel(
        UUID id,
        Instant moment,
        String soort,
        String wie,
        String wat,
        String waarvoor,
        String wet,
        String naar,
        String later,
        boolean opDag,
        boolean vanFg) {

    /** The pet under which questions about looks are answered. */
    public static final String BEANTWOORDER = "fg";

    /** The pet under which people call. */
    static final String AAN_DE_TELEFOON = "meldpuntmedewerker";

    /** @return when, as far as it is told: a day, or a moment */
    public Object wanneer() {
        return opDag ? LocalDate.ofInstant(moment, Nederlands.TIJDZONE) : moment;
    }

    /** @return who, and what was done, as one sentence */
    public String zin() {
        return wie + " " + wat;
    }

    /** @return whether there can be asked about it: not about one's own look, nor about one of whoever would answer */
    public boolean vraagbaar() {
        return !"zelf".equals(soort) && !vanFg;
    }
}
