package nl.samenspraak.personen.inlezen;

import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a persoonslijst. After the elements of each category stands a column such as {@code 05.H} with a mark: which category
 * the next row continues, {@code 05} for another marriage, {@code 55} for history of this one. In the files of the test environment
 * the mark sometimes slipped one column further, into the first element of the next category.
 */
final class Rij {

    private final CSVRecord cellen;
    private final Kolommen kolommen;

    Rij(CSVRecord cellen, Kolommen kolommen) {
        this.cellen = cellen;
        this.kolommen = kolommen;
    }

    /** @return the line in the file, counted from 1 */
    long regelnummer() {
        return cellen.getRecordNumber();
    }

    /** @return whether a new persoonslijst begins here; a row without a first cell belongs to the one above */
    boolean begintPersoonslijst() {
        return !cel(0).isEmpty();
    }

    /**
     * @param element number of an element, such as {@code 01.02.40}
     * @return its value without spaces around it; empty when it has none
     */
    String waarde(String element) {
        OptionalInt kolom = kolommen.van(element);
        return kolom.isEmpty() || isVerschovenMerk(kolom.getAsInt()) ? "" : cel(kolom.getAsInt());
    }

    /**
     * @param categorie number of a category, such as {@code 05}
     * @return whether the next row is another occurrence of the category, and not history of this one
     */
    boolean wordtGevolgdDoorAndere(String categorie) {
        OptionalInt merk = kolommen.merk(categorie);
        if (merk.isEmpty()) {
            return false;
        }
        int kolom = merk.getAsInt();
        return cel(isVerschovenMerk(kolom + 1) ? kolom + 1 : kolom).equals(categorie);
    }

    private boolean isVerschovenMerk(int kolom) {
        return kolommen.isMerk(kolom - 1)
                && cel(kolom - 1).isEmpty()
                && cel(kolom).matches("[0-9]{2}");
    }

    private String cel(int kolom) {
        return kolom < cellen.size() ? cellen.get(kolom).strip() : "";
    }
}
