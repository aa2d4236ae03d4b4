package nl.samenspraak.inwoner.kijken;

import java.time.Instant;
import java.util.UUID;

/**
 * A look in words. Empty where there is nothing to say.
 *
 * @param id identifier of the line
 * @param moment when
 * @param soort {@code geweigerd}, {@code nood}, {@code ander}, {@code zelf} or {@code gedaan}
 * @param wie who looked
 * @param wat what was done
 * @param waarvoor for what
 * @param wet which article, and what it says
 * @param naar to whom something went
 * @param later why this look was not shown at once
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
        String later) {

    /** @return who, and what was done, as one sentence */
    public String zin() {
        return wie + ": " + wat;
    }

    /** @return whether it is one's own look, about which there is nothing to ask */
    public boolean eigen() {
        return "zelf".equals(soort);
    }
}
