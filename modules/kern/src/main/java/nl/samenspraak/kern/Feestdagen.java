package nl.samenspraak.kern;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The days on which no legal term ends: feestdagen and the days put on a par with them (R-ALG-10). Immutable. */
public final class Feestdagen implements Serializable {

    private static final long serialVersionUID = 1L;

    private Feestdagen() {}

    /**
     * @param regels the rules of the law
     * @param gelijkgesteld the days of the royal decrees
     * @return the feestdagen
     */
    public static Feestdagen van(List<Feestdagregel> regels, List<GelijkgesteldeDag> gelijkgesteld) {
        throw new UnsupportedOperationException();
    }

    /** @return the name of the feestdag on that day, if it is one */
    public Optional<String> feestdag(LocalDate dag) {
        throw new UnsupportedOperationException();
    }

    /** @return whether the day is not a Saturday, Sunday or feestdag */
    public boolean isWerkdag(LocalDate dag) {
        throw new UnsupportedOperationException();
    }

    /** @return the day itself when it is a werkdag, else the first werkdag after it */
    public LocalDate eerstvolgendeWerkdag(LocalDate dag) {
        throw new UnsupportedOperationException();
    }

    /** @return the feestdagen of a year with their names, in order of date */
    public SortedMap<LocalDate, String> in(int jaar) {
        throw new UnsupportedOperationException();
    }
}
