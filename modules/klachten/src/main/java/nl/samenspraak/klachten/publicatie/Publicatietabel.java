package nl.samenspraak.klachten.publicatie;

import java.io.Serializable;
import java.util.List;

/**
 * One table of the yearly publication: every klacht of the year is in exactly one of its rows.
 *
 * @param code what it counts by, for instance {@code kanaal}
 * @param cellen its rows, in the order of the screen
 */
public record Publicatietabel(String code, List<Publicatiecel> cellen) implements Serializable {

    public Publicatietabel {
        cellen = List.copyOf(cellen);
    }

    /** @return whether every row is shown */
    public boolean volledig() {
        return cellen.stream().allMatch(Publicatiecel::getoond);
    }
}
