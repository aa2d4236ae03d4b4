package nl.samenspraak.coordinatie.plan;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody else changed while one was looking.
 *
 * @param wat which activity
 * @param toen how it was; empty when it was not there
 * @param nu how it is; empty when it is gone
 */
public record Planverschil(String wat, String toen, String nu) implements Serializable {

    /**
     * @param was what was shown
     * @param is what is there now
     * @return each activity in which the two differ
     */
    static List<Planverschil> tussen(PlanView was, PlanView is) {
        Map<UUID, Activiteitregel> eerst = perSleutel(was);
        Map<UUID, Activiteitregel> nu = perSleutel(is);
        Set<UUID> alle = new LinkedHashSet<>(eerst.keySet());
        alle.addAll(nu.keySet());
        return alle.stream()
                .filter(id -> !Objects.equals(eerst.get(id), nu.get(id)))
                .map(id -> new Planverschil(
                        Optional.ofNullable(nu.get(id))
                                .orElse(eerst.get(id))
                                .gegevens()
                                .wat(),
                        inWoorden(eerst.get(id)),
                        inWoorden(nu.get(id))))
                .toList();
    }

    private static Map<UUID, Activiteitregel> perSleutel(PlanView view) {
        return view.activiteiten().stream()
                .collect(Collectors.toMap(
                        Activiteitregel::id, Function.identity(), (een, ander) -> een, LinkedHashMap::new));
    }

    private static String inWoorden(Activiteitregel regel) {
        return regel == null
                ? ""
                : String.join(
                        " · ",
                        regel.gegevens().wat(),
                        regel.uitvoerder(),
                        regel.voorWie(),
                        regel.wanneer(),
                        regel.rest(),
                        regel.gegevens().opmerking());
    }
}
