package nl.samenspraak.klachten.publicatie;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The true counts of one table, before {@link KleineAantallenBlijvenWeg} looked at them. Nobody outside the module sees these.
 *
 * @param code what it counts by
 * @param cellen how many of each, in the order of the screen; the same code in two tables is the same count
 */
public record Teltabel(String code, Map<String, Integer> cellen) {

    public Teltabel {
        cellen = Collections.unmodifiableMap(new LinkedHashMap<>(cellen));
    }

    int totaal() {
        return cellen.values().stream().mapToInt(Integer::intValue).sum();
    }
}
