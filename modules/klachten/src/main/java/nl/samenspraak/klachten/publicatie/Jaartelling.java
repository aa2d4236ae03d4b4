package nl.samenspraak.klachten.publicatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.register.Klachtuitkomst;
import nl.samenspraak.klachten.register.Registerregel;

/**
 * Counts the klachten of a year for the publication (R-KLA-15): by step, domain, nature, kanaal, outcome, and whether the terms were met.
 *
 * <p>Every klacht is once in each table. No count follows from the counts of other tables, but for one that stands in two of them and
 * has the same code there: what has not come to its end. Therefore the tables of terms have no row for what a term does not apply to:
 * it would be the same count as that of the klachten that were only said.
 */
public final class Jaartelling {

    /** What nobody has sorted yet; gone by the time a year is vastgesteld. */
    public static final String ONBEKEND = "onbekend";

    private static final String OPEN = "open";

    private final List<String> wamsstappen;
    private final List<String> domeinen;
    private final List<String> aarden;

    /**
     * @param wamsstappen codes of the steps of the Wams process, in order
     * @param domeinen codes of the domains
     * @param aarden codes of the natures
     */
    public Jaartelling(List<String> wamsstappen, List<String> domeinen, List<String> aarden) {
        this.wamsstappen = wamsstappen;
        this.domeinen = domeinen;
        this.aarden = aarden;
    }

    /**
     * @param klachten all klachten of a year
     * @return the true counts
     */
    public List<Teltabel> tel(List<Registerregel> klachten) {
        return List.of(
                tabel("uitkomst", uitkomsten(), klachten, regel -> uitkomst(regel.uitkomst())),
                tabel("aard", aarden, klachten, regel -> regel.indeling().aard()),
                tabel("domein", domeinen, klachten, regel -> regel.indeling().domein()),
                tabel(
                        "wamsstap",
                        wamsstappen,
                        klachten,
                        regel -> regel.indeling().wamsstap()),
                tabel(
                        "kanaal",
                        namen(Klachtkanaal.values()),
                        klachten,
                        regel -> regel.kanaal().name()),
                tabel("ontvangst", List.of("optijd", "telaat", "nogniet"), klachten, Jaartelling::ontvangst),
                tabel("afhandeling", List.of("optijd", "telaat", OPEN), klachten, Jaartelling::afhandeling),
                tabel("verdaging", List.of("ja", "nee"), klachten, regel -> regel.verdaagd() ? "ja" : "nee"));
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
