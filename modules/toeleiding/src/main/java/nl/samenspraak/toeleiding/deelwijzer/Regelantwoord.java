package nl.samenspraak.toeleiding.deelwijzer;

import java.util.List;
import java.util.Optional;

/**
 * What a rule says in one world.
 *
 * @param uitkomst whether it may
 * @param voorwaarden what must be so; only of {@link Deeluitkomst#MITS}
 * @param doorgeven what goes for passing on
 * @param steunt the article that the rule names, or {@code null}
 * @param zin a sentence for the client
 * @param watWel what can be done instead, or empty
 */
public record Regelantwoord(
        Deeluitkomst uitkomst,
        List<Deelvoorwaarde> voorwaarden,
        List<Deelvoorwaarde> doorgeven,
        Deelartikel steunt,
        String zin,
        String watWel) {

    public Regelantwoord {
        voorwaarden = List.copyOf(voorwaarden);
        doorgeven = List.copyOf(doorgeven);
    }

    /** @return the article that the rule names */
    public Optional<Deelartikel> artikel() {
        return Optional.ofNullable(steunt);
    }
}
