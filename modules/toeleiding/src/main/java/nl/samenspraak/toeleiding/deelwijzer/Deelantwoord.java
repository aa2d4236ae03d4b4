package nl.samenspraak.toeleiding.deelwijzer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer of the deelwijzer in one world, with how it was reached.
 *
 * @param wereld with or without the Wams
 * @param uitkomst whether it may
 * @param regels the rules that it rests on: the one that decides, then those that add to it, the nearest first; empty when no rule says anything
 * @param voorwaarden what must be so, and of which rule that comes
 * @param doorgeven what goes for passing on, and of which rule that comes
 * @param steunt the article, or {@code null} when no rule names one
 * @param artikelregel number of the rule that names the article; 0 without one
 */
public record Deelantwoord(
        Wamswereld wereld,
        Deeluitkomst uitkomst,
        List<Deelregel> regels,
        Map<Deelvoorwaarde, Integer> voorwaarden,
        Map<Deelvoorwaarde, Integer> doorgeven,
        Deelartikel steunt,
        int artikelregel) {

    static Deelantwoord geenRegel(Wamswereld wereld) {
        return new Deelantwoord(wereld, Deeluitkomst.GEEN_REGEL, List.of(), Map.of(), Map.of(), null, 0);
    }

    public Deelantwoord {
        regels = List.copyOf(regels);
        voorwaarden = new LinkedHashMap<>(voorwaarden);
        doorgeven = new LinkedHashMap<>(doorgeven);
    }

    /** @return the one rule that decides; empty when no rule says anything */
    public Optional<Deelregel> beslist() {
        return regels.stream().findFirst();
    }

    /** @return the rules that add to the one that decides, the nearest first */
    public List<Deelregel> algemener() {
        return regels.isEmpty() ? List.of() : regels.subList(1, regels.size());
    }

    /** @return the article; empty when no rule names one */
    public Optional<Deelartikel> artikel() {
        return Optional.ofNullable(steunt);
    }

    /** @return the sentence for the client; empty when no rule says anything */
    public String zin() {
        return beslissend().map(Regelantwoord::zin).orElse("");
    }

    /** @return what can be done instead; empty when nothing is said about it */
    public String watWel() {
        return beslissend().map(Regelantwoord::watWel).orElse("");
    }

    private Optional<Regelantwoord> beslissend() {
        return beslist().flatMap(regel -> regel.in(wereld));
    }

    /** @return whether who shares has something else to do than with that answer */
    boolean verschiltVan(Deelantwoord ander) {
        return uitkomst != ander.uitkomst
                || !voorwaarden.keySet().equals(ander.voorwaarden.keySet())
                || !doorgeven.keySet().equals(ander.doorgeven.keySet())
                || !artikel().equals(ander.artikel());
    }
}
