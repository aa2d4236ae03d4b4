package nl.samenspraak.inwoner.kijken;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The looks of one day.
 *
 * @param dag the day
 * @param regels the looks, newest first
 */
public record Kijkdag(LocalDate dag, List<Kijkregel> regels) {

    static List<Kijkdag> van(List<Kijkregel> regels, ZoneId zone) {
        Map<LocalDate, List<Kijkregel>> dagen = new LinkedHashMap<>();
        for (Kijkregel regel : regels) {
            dagen.computeIfAbsent(LocalDate.ofInstant(regel.moment(), zone), dag -> new ArrayList<>())
                    .add(regel);
        }
        return dagen.entrySet().stream()
                .map(dag -> new Kijkdag(dag.getKey(), List.copyOf(dag.getValue())))
                .toList();
    }
}
