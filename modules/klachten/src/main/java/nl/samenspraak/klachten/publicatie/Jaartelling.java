package nl.samenspraak.klachten.publicatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspraak.klachten.indeling.Klachtrubriek;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.register.Klachtuitkomst;
import nl.samenspraak.klachten.register.Registerregel;

/**
 * Counts the klachten of a year for the publication (R-KLA-15): by step, domain, nature, who complained, what about the Wams got in the
 * way, kanaal, outcome, and whether the terms were met.
 *
 * <p>Every klacht is once in each table. No count follows from the counts of other tables, but for one that stands in two of them and
 * has the same code there: what has not come to its end. Therefore the tables of terms have no row for what a term does not apply to:
 * it would be the same count as that of the klachten that were only said.
 */
public final class Jaartelling {

    /** What nobody has sorted yet; gone by the time a year is vastgesteld. */
    public static final String ONBEKEND = "onbekend";

    private static final String OPEN = "open";

    /** What need not be chosen, and was not. */
    private static final String GEEN = "geen";

    private final Klachtrubrieken rubrieken;

    /** @param rubrieken under what klachten are counted, in order */
    public Jaartelling(Klachtrubrieken rubrieken) {
        this.rubrieken = rubrieken;
    }

    /**
     * @param klachten all klachten of a year
     * @return the true counts
     */
    public List<Teltabel> tel(List<Registerregel> klachten) {
        return List.of(
                tabel("uitkomst", uitkomsten(), klachten, regel -> uitkomst(regel.uitkomst())),
                tabel(
                        "aard",
                        codes(rubrieken.alleAarden()),
                        klachten,
                        regel -> regel.indeling().aard()),
                tabel(
                        "domein",
                        codes(rubrieken.alleDomeinen()),
                        klachten,
                        regel -> regel.indeling().domein()),
                tabel(
                        "wamsstap",
                        codes(rubrieken.alleWamsstappen()),
                        klachten,
                        regel -> regel.indeling().wamsstap()),
                tabel(
                        "klagersoort",
                        codes(rubrieken.alleKlagersoorten()),
                        klachten,
                        regel -> ofGeen(regel.indeling().klagersoort())),
                tabel(
                        "knelpunt",
                        codes(rubrieken.alleKnelpunten()),
                        klachten,
                        regel -> ofGeen(regel.indeling().knelpunt())),
                tabel(
                        "kanaal",
                        namen(Klachtkanaal.values()),
                        klachten,
                        regel -> regel.kanaal().name()),
                tabel("ontvangst", List.of("optijd", "telaat", "nogniet"), klachten, Jaartelling::ontvangst),
                tabel("afhandeling", List.of("optijd", "telaat", OPEN), klachten, Jaartelling::afhandeling),
                tabel("verdaging", List.of("ja", "nee"), klachten, regel -> regel.verdaagd() ? "ja" : "nee"));
    }

    private static List<String> codes(List<Klachtrubriek> rubrieken) {
        return rubrieken.stream().map(Klachtrubriek::code).toList();
    }

    private static String ofGeen(String code) {
        return code == null ? GEEN : code;
    }

    private static String stand(boolean teLaat) {
        return teLaat ? "telaat" : "optijd";
    }

    /** What is still to be confirmed is not in time yet; once its last day is over, it is too late. */
    private static String ontvangst(Registerregel regel) {
        return regel.ontvangstOpen() && !regel.ontvangstTeLaat() ? "nogniet" : stand(regel.ontvangstTeLaat());
    }

    private static String afhandeling(Registerregel regel) {
        return regel.uitkomst() == Klachtuitkomst.OPEN ? OPEN : stand(regel.afhandelingTeLaat());
    }

    private static String uitkomst(Klachtuitkomst uitkomst) {
        return uitkomst == Klachtuitkomst.OPEN ? OPEN : uitkomst.name();
    }

    private static List<String> uitkomsten() {
        return Stream.of(Klachtuitkomst.values()).map(Jaartelling::uitkomst).toList();
    }

    private static List<String> namen(Enum<?>[] waarden) {
        return Stream.of(waarden).map(Enum::name).toList();
    }

    private static Teltabel tabel(
            String code, List<String> rijen, List<Registerregel> klachten, Function<Registerregel, String> waaronder) {
        Map<String, Integer> cellen = new LinkedHashMap<>();
        List<String> alle = new ArrayList<>(rijen);
        klachten.forEach(klacht -> {
            String rij = waaronder.apply(klacht);
            String bekend = rij == null ? ONBEKEND : rij;
            if (!alle.contains(bekend)) {
                alle.add(bekend);
            }
        });
        alle.forEach(rij -> cellen.put(cel(code, rij), 0));
        klachten.forEach(klacht -> {
            String rij = waaronder.apply(klacht);
            cellen.merge(cel(code, rij == null ? ONBEKEND : rij), 1, Integer::sum);
        });
        return new Teltabel(code, cellen);
    }

    private static String cel(String tabel, String rij) {
        return rij.equals(OPEN) ? OPEN : tabel + "." + rij;
    }
}
