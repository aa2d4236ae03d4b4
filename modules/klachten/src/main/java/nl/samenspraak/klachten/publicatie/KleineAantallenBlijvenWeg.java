package nl.samenspraak.klachten.publicatie;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A count under five can point to one klager, so the publication does not show it, and shows nothing with which it can be computed
 * (R-KLA-15; Awb 9:12a: the publication is anonymised).
 *
 * <p>The reader of a table knows its total. A single hidden count is the total less what is shown; two hidden counts that together
 * are two, are one and one. So the rule for a table is:
 *
 * <ol>
 *   <li>Hide every count from one to four. A nought stays: it is about nobody.
 *   <li>Hide further counts, the smallest first, until at least two are hidden and the hidden ones together are so many that each of
 *       them could still be anything from one up to and including five: with <i>n</i> hidden counts that is a sum of at least
 *       <i>n</i> + 4, because the others are at least one.
 *   <li>When there is nothing left to hide and that sum is not reached, hide the whole table, noughts as well.
 * </ol>
 *
 * <p>The total itself is always shown: the law wants the number of klachten known (9:12a). When it is from one to four, every table is hidden.
 * A count that stands in two tables, and is hidden
 * in one of them, is hidden in the other, and the rule is applied there again.
 *
 * <p>Whoever knows this rule does not come further either: a hidden count can be a small one or one that was hidden along with it,
 * and nothing shows which of the two.
 */
final class KleineAantallenBlijvenWeg {

    /** The first count that may be seen. */
    public static final int GRENS = 5;

    private final List<Teltabel> tabellen;
    private final Set<String> verborgen = new HashSet<>();
    private final Set<String> dicht = new HashSet<>();

    private KleineAantallenBlijvenWeg(List<Teltabel> tabellen) {
        this.tabellen = tabellen;
    }

    /**
     * @param tabellen the true counts; every klacht is once in each table, so all have the same total
     * @return the same tables without what may not be seen
     */
    public static List<Publicatietabel> verberg(List<Teltabel> tabellen) {
        KleineAantallenBlijvenWeg regel = new KleineAantallenBlijvenWeg(tabellen);
        regel.pasToe();
        return tabellen.stream().map(regel::zonder).toList();
    }

    private static boolean klein(int aantal) {
        return aantal > 0 && aantal < GRENS;
    }

    /** What is hidden in one table can be shown in another; so it goes on until nothing more has to be hidden. */
    private void pasToe() {
        int ervoor;
        do {
            ervoor = verborgen.size() + dicht.size();
            tabellen.forEach(this::pasToe);
        } while (verborgen.size() + dicht.size() > ervoor);
    }

    private void pasToe(Teltabel tabel) {
        if (dicht.contains(tabel.code())) {
            return;
        }
        tabel.cellen().forEach((code, aantal) -> {
            if (klein(aantal)) {
                verborgen.add(code);
            }
        });
        while (!genoeg(tabel)) {
            Optional<String> volgende = kleinsteGetoonde(tabel);
            if (volgende.isEmpty()) {
                dicht.add(tabel.code());
                verborgen.addAll(tabel.cellen().keySet());
                return;
            }
            verborgen.add(volgende.get());
        }
    }

    private boolean genoeg(Teltabel tabel) {
        List<Integer> weg = tabel.cellen().entrySet().stream()
                .filter(cel -> verborgen.contains(cel.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        int som = weg.stream().mapToInt(Integer::intValue).sum();
        return weg.isEmpty() || weg.size() >= 2 && som >= weg.size() + GRENS - 1;
    }

    private Optional<String> kleinsteGetoonde(Teltabel tabel) {
        return tabel.cellen().entrySet().stream()
                .filter(cel -> cel.getValue() > 0 && !verborgen.contains(cel.getKey()))
                .min(Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private Publicatietabel zonder(Teltabel tabel) {
        boolean alles = dicht.contains(tabel.code()) || klein(tabel.totaal());
        return new Publicatietabel(
                tabel.code(),
                tabel.cellen().entrySet().stream()
                        .map(cel -> new Publicatiecel(
                                cel.getKey(), alles || verborgen.contains(cel.getKey()) ? null : cel.getValue()))
                        .toList());
    }
}
