package nl.samenspraak.coordinatie.plan;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A goal with its activities.
 *
 * @param id what tells it apart
 * @param nummer its place, from 1
 * @param tekst what it says
 * @param activiteiten who does what for it, in order
 */
public record Doelregel(UUID id, int nummer, String tekst, List<Activiteitregel> activiteiten) implements Serializable {

    public Doelregel {
        activiteiten = List.copyOf(activiteiten);
    }
}
