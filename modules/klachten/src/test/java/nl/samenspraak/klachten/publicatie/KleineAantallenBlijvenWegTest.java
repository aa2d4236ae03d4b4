package nl.samenspraak.klachten.publicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-KLA-15")
class KleineAantallenBlijvenWegTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # nothing small: all of it is shown, and so are noughts
            12 7 0 0    | 12 7 0 0
            5 5         | 5 5
            # one small count, and the smallest other one, or it would be the total less the rest
            12 7 3      | 12 - -
            20 3        | - -
            0 9 4       | 0 - -
            # two small counts that could be anything stay two
            12 2 4      | 12 - -
            # one and one, or four and one of a total: they would be told by their sum
            30 9 1 1    | 30 - - -
            30 5 1      | 30 - -
            # nothing left to hide: the whole table, noughts as well
            1 1 1 1 1 0 | - - - - - -
            # so few in all that no table is shown
            3 0         | - -
            """)
    void smallCountsStayAwayAndSoDoesWhatTellsThem(String aantallen, String getoond) {
        assertThat(leesbaar(verberg(getallen(aantallen)))).isEqualTo(getoond);
    }

    @Test
    void aCountHiddenInOneTableIsNotTakenFromTheOther() {
        Map<String, Integer> uitkomst = new LinkedHashMap<>();
        uitkomst.put("gegrond", 20);
        uitkomst.put("open", 7);
        uitkomst.put("ingetrokken", 3);
        Map<String, Integer> afhandeling = new LinkedHashMap<>();
        afhandeling.put("optijd", 13);
        afhandeling.put("telaat", 10);
        afhandeling.put("open", 7);

        List<Publicatietabel> tabellen = KleineAantallenBlijvenWeg.verberg(
                List.of(new Teltabel("afhandeling", afhandeling), new Teltabel("uitkomst", uitkomst)));

        assertThat(leesbaar(tabellen.get(1))).isEqualTo("20 - -");
        assertThat(leesbaar(tabellen.get(0))).as("30 less 13 and 10 is 7").isEqualTo("13 - -");
    }

    /**
     * Every table of two, three and four rows with counts up to eleven. Whoever knows the rule and the total, and tries all tables
     * that would be published like this, still finds more than one value for each count that is not shown.
     */
    @ParameterizedTest
    @CsvSource({"2, 14", "3, 12", "4, 9"})
    void whoKnowsTheRuleCannotTellAHiddenCount(int rijen, int hoogste) {
        Map<String, List<Set<Integer>>> mogelijk = new HashMap<>();
        alle(rijen, hoogste, aantallen -> {
            List<Set<Integer>> waarden = mogelijk.computeIfAbsent(bekend(aantallen), sleutel -> leeg(rijen));
            for (int i = 0; i < rijen; i++) {
                waarden.get(i).add(aantallen.get(i));
            }
        });
        alle(rijen, hoogste, aantallen -> {
            if (aantallen.stream().mapToInt(Integer::intValue).sum() > hoogste) {
                return; // a table with higher counts could be published like this, and was not tried
            }
            Publicatietabel tabel = verberg(aantallen);
            for (int i = 0; i < rijen; i++) {
                if (!tabel.cellen().get(i).getoond()) {
                    assertThat(mogelijk.get(bekend(aantallen)).get(i))
                            .as("row %d of %s", i, aantallen)
                            .hasSizeGreaterThan(1);
                }
            }
        });
    }

    /** No subtraction tells a hidden count, within a table or by way of the count that two tables share. */
    @Test
    void noSubtractionTellsAHiddenCount() {
        Random toeval = new Random(15);
        for (int i = 0; i < 5000; i++) {
            List<Teltabel> tabellen = tweeTabellen(toeval);
            List<Publicatietabel> getoond = KleineAantallenBlijvenWeg.verberg(tabellen);
            for (int t = 0; t < tabellen.size(); t++) {
                Map<String, Integer> waar = tabellen.get(t).cellen();
                List<Publicatiecel> verborgen = getoond.get(t).cellen().stream()
                        .filter(cel -> !cel.getoond())
                        .toList();
                int som =
                        verborgen.stream().mapToInt(cel -> waar.get(cel.code())).sum();

                assertThat(getoond.get(t).cellen()).as("%s", waar).allSatisfy(cel -> {
                    int aantal = waar.get(cel.code());
                    assertThat(cel.getoond() && aantal > 0 && aantal < 5).isFalse();
                    assertThat(cel.aantal()).isIn(null, aantal);
                });
                assertThat(verborgen.size()).as("%s", waar).isNotEqualTo(1);
                boolean tabelDicht = verborgen.size() == waar.size();
                assertThat(verborgen.isEmpty() || tabelDicht || som >= verborgen.size() + 4)
                        .as("%s", waar)
                        .isTrue();
                Map<String, Integer> ander = tabellen.get(1 - t).cellen();
                Publicatietabel anders = getoond.get(1 - t);
                assertThat(verborgen)
                        .as("%s and %s", waar, ander)
                        .noneMatch(cel -> anders.cellen().stream()
                                .anyMatch(elders -> elders.code().equals(cel.code()) && elders.getoond()));
            }
        }
    }

    private static List<Teltabel> tweeTabellen(Random toeval) {
        int gedeeld = toeval.nextInt(9);
        Map<String, Integer> een = new LinkedHashMap<>();
        Map<String, Integer> twee = new LinkedHashMap<>();
        een.put("open", gedeeld);
        twee.put("open", gedeeld);
        int rest = 0;
        for (int rij = 0; rij < 5; rij++) {
            int aantal = toeval.nextInt(12);
            een.put("a" + rij, aantal);
            rest += aantal;
        }
        int optijd = rest == 0 ? 0 : toeval.nextInt(rest + 1);
        twee.put("optijd", optijd);
        twee.put("telaat", rest - optijd);
        return List.of(new Teltabel("een", een), new Teltabel("twee", twee));
    }

    private interface Tabelproef {
        void probeer(List<Integer> aantallen);
    }

    private static void alle(int rijen, int hoogste, Tabelproef proef) {
        alle(new ArrayList<>(), rijen, hoogste, proef);
    }

    private static void alle(List<Integer> begin, int rijen, int hoogste, Tabelproef proef) {
        if (begin.size() == rijen) {
            proef.probeer(List.copyOf(begin));
            return;
        }
        for (int aantal = 0; aantal <= hoogste; aantal++) {
            begin.add(aantal);
            alle(begin, rijen, hoogste, proef);
            begin.remove(begin.size() - 1);
        }
    }

    private static List<Set<Integer>> leeg(int rijen) {
        List<Set<Integer>> waarden = new ArrayList<>();
        for (int i = 0; i < rijen; i++) {
            waarden.add(new HashSet<>());
        }
        return waarden;
    }

    /** All that a reader gets to see: the table and the total. */
    private static String bekend(List<Integer> aantallen) {
        return leesbaar(verberg(aantallen)) + " of "
                + aantallen.stream().mapToInt(Integer::intValue).sum();
    }

    private static Publicatietabel verberg(List<Integer> aantallen) {
        Map<String, Integer> cellen = new LinkedHashMap<>();
        for (int i = 0; i < aantallen.size(); i++) {
            cellen.put("rij" + i, aantallen.get(i));
        }
        return KleineAantallenBlijvenWeg.verberg(List.of(new Teltabel("tabel", cellen)))
                .get(0);
    }

    private static List<Integer> getallen(String tekst) {
        return List.of(tekst.strip().split(" ")).stream().map(Integer::valueOf).toList();
    }

    private static String leesbaar(Publicatietabel tabel) {
        return tabel.cellen().stream()
                .map(cel -> cel.getoond() ? cel.aantal().toString() : "-")
                .reduce((een, twee) -> een + " " + twee)
                .orElse("");
    }
}
