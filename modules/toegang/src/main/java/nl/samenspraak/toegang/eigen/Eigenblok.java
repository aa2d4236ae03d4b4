package nl.samenspraak.toegang.eigen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.kern.Nederlands;

/**
 * What is kept about one subject.
 *
 * @param kop which subject
 * @param feiten what is kept of it
 */
public record Eigenblok(String kop, List<Eigenfeit> feiten) implements Serializable {

    public Eigenblok {
        feiten = List.copyOf(feiten);
    }

    /**
     * @param kop which subject
     * @return a subject that is filled fact by fact
     */
    public static Bouwer met(String kop) {
        return new Bouwer(kop);
    }

    /** Fills a subject; what is not known is not there. */
    public static final class Bouwer {

        private final String kop;
        private final List<Eigenfeit> feiten = new ArrayList<>();

        private Bouwer(String kop) {
            this.kop = kop;
        }

        /**
         * @param naam what it is
         * @param waarde what is kept; nothing happens when that is nothing
         * @return this
         */
        public Bouwer feit(String naam, String waarde) {
            return feit(naam, waarde, "");
        }

        /**
         * @param naam what it is
         * @param dag which day; nothing happens when there is none
         * @return this
         */
        public Bouwer feit(String naam, LocalDate dag) {
            return feit(naam, dag == null ? "" : Nederlands.datum(dag), "");
        }

        /**
         * @param naam what it is
         * @param waarde what is kept; nothing happens when that is nothing
         * @param bron who said it and when, or empty
         * @return this
         */
        public Bouwer feit(String naam, String waarde, String bron) {
            if (waarde != null && !waarde.isBlank()) {
                feiten.add(new Eigenfeit(naam, waarde, bron));
            }
            return this;
        }

        /** @return the subject */
        public Eigenblok klaar() {
            return new Eigenblok(kop, feiten);
        }
    }
}
