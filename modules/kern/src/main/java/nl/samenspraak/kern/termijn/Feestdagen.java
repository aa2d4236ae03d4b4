package nl.samenspraak.kern.termijn;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days on which no legal term ends, besides Saturday and Sunday: the feestdagen of the law and the days that royal
 * decrees put on a par with them (Algemene termijnenwet art. 3; R-ALG-10). Immutable; the law itself is reference data.
 *
 * <p>A working day in this law is every other day, whatever a municipality's opening hours are.
 */
public final class Feestdagen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Feestdagregel> regels;
    private final List<GelijkgesteldeDag> gelijkgesteld;

    private Feestdagen(List<Feestdagregel> regels, List<GelijkgesteldeDag> gelijkgesteld) {
        this.regels = List.copyOf(regels);
        this.gelijkgesteld = List.copyOf(gelijkgesteld);
    }

    /**
     * @param regels the rules of the law
     * @param gelijkgesteld the days of the royal decrees
     * @return the feestdagen
     */
    public static Feestdagen van(List<Feestdagregel> regels, List<GelijkgesteldeDag> gelijkgesteld) {
        return new Feestdagen(regels, gelijkgesteld);
    }

    /**
     * @param dag a day
     * @return what feestdag it is, as it stands within a sentence; empty when it is none
     */
    public Optional<String> feestdag(LocalDate dag) {
        return Optional.ofNullable(in(dag.getYear()).get(dag));
    }

    /**
     * @param dag a day
     * @return whether it is not a Saturday, Sunday or feestdag
     */
    public boolean isWerkdag(LocalDate dag) {
        return !isWeekend(dag) && feestdag(dag).isEmpty();
    }

    /**
     * @param dag a day
     * @return the day itself when it is a werkdag, else the first werkdag after it
     */
    public LocalDate eerstvolgendeWerkdag(LocalDate dag) {
        LocalDate werkdag = dag;
        while (!isWerkdag(werkdag)) {
            werkdag = werkdag.plusDays(1);
        }
        return werkdag;
    }

    /**
     * @param jaar a year
     * @return its feestdagen in order of date, with what they are as it stands within a sentence
     */
    public SortedMap<LocalDate, String> in(int jaar) {
        SortedMap<LocalDate, String> dagen = new TreeMap<>();
        // Where two fall on one day, the law goes before a decree and the first rule before the next.
        regels.forEach(regel -> regel.in(jaar).ifPresent(dag -> dagen.putIfAbsent(dag, regel.naam())));
        gelijkgesteld.stream()
                .filter(dag -> dag.datum().getYear() == jaar)
                .forEach(dag -> dagen.putIfAbsent(dag.datum(), dag.naam() + " (gelijkgesteld met een feestdag)"));
        return dagen;
    }

    /** @return why the day is not a werkdag, as it stands within a sentence: "een zaterdag (nieuwjaarsdag)" */
    String reden(LocalDate dag) {
        Optional<String> feestdag = feestdag(dag);
        if (!isWeekend(dag)) {
            return feestdag.orElseThrow();
        }
        String weekdag = dag.getDayOfWeek() == DayOfWeek.SATURDAY ? "een zaterdag" : "een zondag";
        return weekdag + feestdag.map(naam -> " (" + naam + ")").orElse("");
    }

    static boolean isWeekend(LocalDate dag) {
        return dag.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
