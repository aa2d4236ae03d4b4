package nl.samenspraak.brieven;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.samenspraak.kern.Nederlands;

/**
 * A table that can be read aloud: a title, a heading above every column, and the first cell of a row says what the row is about.
 *
 * <pre>{@code
 * new Tabel("Klachten per aard", List.of(Kolom.tekst("Aard"), Kolom.getal("Aantal")), List.of(List.of("Bejegening", 12)), "")
 * }</pre>
 *
 * @param titel what the table shows
 * @param kolommen the columns, at least one
 * @param rijen the rows: as many cells as there are columns; a cell is a text, a whole number, a day or {@code null}
 * @param toelichting a sentence below it, or empty
 */
public record Tabel(String titel, List<Kolom> kolommen, List<List<?>> rijen, String toelichting) implements Tekstdeel {

    /**
     * @param naam what stands above the column
     * @param getal whether it holds numbers, which are set to the right
     */
    public record Kolom(String naam, boolean getal) implements Serializable {

        /**
         * @param naam what stands above it
         * @return a column of texts
         */
        public static Kolom tekst(String naam) {
            return new Kolom(naam, false);
        }

        /**
         * @param naam what stands above it
         * @return a column of numbers
         */
        public static Kolom getal(String naam) {
            return new Kolom(naam, true);
        }
    }

    /** @throws IllegalArgumentException when there is no column, or a row has more or fewer cells than there are columns */
    public Tabel {
        kolommen = List.copyOf(kolommen);
        List<List<?>> kopie = new ArrayList<>();
        for (List<?> rij : rijen) {
            if (rij.size() != kolommen.size()) {
                throw new IllegalArgumentException("Een rij van '" + titel + "' heeft " + rij.size() + " cellen");
            }
            kopie.add(Collections.unmodifiableList(new ArrayList<>(rij)));
        }
        rijen = Collections.unmodifiableList(kopie);
        if (kolommen.isEmpty()) {
            throw new IllegalArgumentException("De tabel '" + titel + "' heeft geen kolommen");
        }
    }

    /**
     * @param cel the content of a cell, or {@code null}
     * @return as it is shown: a day as "3 mei 2027", nothing for {@code null}
     */
    static String weergave(Object cel) {
        if (cel instanceof LocalDate dag) {
            return Nederlands.datum(dag);
        }
        return cel == null ? "" : cel.toString();
    }
}
