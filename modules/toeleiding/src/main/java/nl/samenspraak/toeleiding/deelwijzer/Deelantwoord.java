package nl.samenspraak.toeleiding.deelwijzer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param waarborgen what is asked whichever rule opens it, as rules
 */
public record Deelantwoord(
        Wamswereld wereld,
        Deeluitkomst uitkomst,
        List<Deelregel> regels,
        Map<Deelvoorwaarde, Integer> voorwaarden,
        Map<Deelvoorwaarde, Integer> doorgeven,
        Deelartikel steunt,
        int artikelregel,
        List<Deelregel> waarborgen) {

    static Deelantwoord geenRegel(Wamswereld wereld) {
        return new Deelantwoord(wereld, Deeluitkomst.GEEN_REGEL, List.of(), Map.of(), Map.of(), null, 0, List.of());
    }

    public Deelantwoord {
        regels = List.copyOf(regels);
        waarborgen = List.copyOf(waarborgen);
        voorwaarden = new LinkedHashMap<>(voorwaarden);
        doorgeven = new LinkedHashMap<>(doorgeven);
    }

    /** @return the same with what is asked whichever rule opens it: who may without more, then may on those conditions */
    Deelantwoord met(List<Deelwaarborg> geldend) {
        Map<Deelvoorwaarde, Integer> samen = Deelwaarborgen.bij(voorwaarden, geldend, wereld);
        List<Deelregel> erbij = geldend.stream().map(Deelwaarborg::regel).toList();
        Optional<Deelregel> noemt = erbij.stream()
                .filter(regel ->
                        regel.in(wereld).flatMap(Regelantwoord::artikel).isPresent())
                .filter(regel -> steunt == null)
                .findFirst();
        return new Deelantwoord(
                wereld,
                samen.isEmpty() ? uitkomst : Deeluitkomst.MITS,
                regels,
                samen,
                doorgeven,
                noemt.flatMap(regel -> regel.in(wereld))
                        .map(Regelantwoord::steunt)
                        .orElse(steunt),
                noemt.map(Deelregel::nr).orElse(artikelregel),
                erbij);
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

    /** @return the articles that what is always asked rests on, beside the article itself */
    public List<Deelartikel> ook() {
        return waarborgen.stream()
                .flatMap(regel -> regel.in(wereld).flatMap(Regelantwoord::artikel).stream())
                .filter(artikel -> !artikel.equals(steunt))
                .distinct()
                .toList();
    }

    /** @return the sentence for the client; empty when no rule says anything */
    public String zin() {
        return Stream.concat(
                        beslissend().stream(),
                        waarborgen.stream()
                                .filter(regel -> voorwaarden.containsValue(regel.nr()))
                                .flatMap(regel -> regel.in(wereld).stream()))
                .map(Regelantwoord::zin)
                .collect(Collectors.joining(" "));
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
                || !artikel().equals(ander.artikel())
                || !ook().equals(ander.ook());
    }
}
