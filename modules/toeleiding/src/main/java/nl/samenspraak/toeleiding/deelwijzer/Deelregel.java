package nl.samenspraak.toeleiding.deelwijzer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.termijn.Geldigheid;

/**
 * A rule about sharing: what it is about, and what it says with and without the Wams. In a world in which it says nothing of its own, the
 * more general rules decide.
 *
 * @param nr its number, which stays
 * @param over what it is about, in words
 * @param gevallen each combination of choices that it is about
 * @param antwoorden what it says in each world in which it says something
 * @param gaatVoor numbers of rules that it goes before, though neither is more specific
 * @param staatAlleen whether the conditions of more general rules do not count here
 * @param geldigheid the days on which it holds
 * @param bron where it comes from
 * @param teBevestigen what a jurist has to look into still, or empty
 */
public record Deelregel(
        int nr,
        String over,
        List<Deelgeval> gevallen,
        Map<Wamswereld, Regelantwoord> antwoorden,
        Set<Integer> gaatVoor,
        boolean staatAlleen,
        Geldigheid geldigheid,
        String bron,
        String teBevestigen) {

    public Deelregel {
        gevallen = List.copyOf(gevallen);
        antwoorden = Map.copyOf(antwoorden);
        gaatVoor = Set.copyOf(gaatVoor);
    }

    /**
     * @param wereld with or without the Wams
     * @return what the rule says there
     */
    public Optional<Regelantwoord> in(Wamswereld wereld) {
        return Optional.ofNullable(antwoorden.get(wereld));
    }
}
