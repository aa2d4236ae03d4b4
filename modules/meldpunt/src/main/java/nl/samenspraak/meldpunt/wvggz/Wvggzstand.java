package nl.samenspraak.meldpunt.wvggz;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenspraak.meldpunt.informeren.Contactwijze;

/**
 * A step that was taken under the Wvggz.
 *
 * @param soort which step
 * @param dag on which day it was taken
 * @param meegedeeld on which day the college was told of it, or {@code null}
 * @param wijze how somebody was told, or {@code null}
 * @param toelichting why, or empty
 * @param op when it was recorded
 * @param door the name of who recorded it
 */
public record Wvggzstand(
        Wvggzsoort soort,
        LocalDate dag,
        LocalDate meegedeeld,
        Contactwijze wijze,
        String toelichting,
        Instant op,
        String door)
        implements Serializable {}
