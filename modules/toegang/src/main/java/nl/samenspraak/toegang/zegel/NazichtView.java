package nl.samenspraak.toegang.zegel;

import java.time.Instant;
import java.util.List;

/**
 * A check of the whole log, as the FG sees it.
 *
 * @param gevraagd when it was asked for
 * @param klaar when it was done; {@code null} as long as it is not
 * @param gedaan how many lines were read
 * @param totaal how many there are to read
 * @param uitkomst {@code HEEL}, {@code GEBROKEN}, {@code LET_OP} or {@code MISLUKT}; {@code null} as long as it is not done
 * @param tekst what was found, in Dutch
 */
public record NazichtView(
        Instant gevraagd, Instant klaar, long gedaan, long totaal, String uitkomst, List<String> tekst) {

    /** @return whether it is not done yet */
    public boolean isBezig() {
        return klaar == null;
    }
}
