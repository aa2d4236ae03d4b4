package nl.samenspraak.personen.inlezen;

import java.util.ArrayList;
import java.util.List;

/**
 * What the BRP holds of one person: a row with the present state of each category, and below it further instances and history.
 *
 * @param rijen the rows; at least one
 */
record Persoonslijst(List<Rij> rijen) {

    Persoonslijst {
        rijen = List.copyOf(rijen);
    }

    /** @return the line in the file on which it begins */
    long regelnummer() {
        return rijen.get(0).regelnummer();
    }

    /**
     * @param element number of an element
     * @return its present value, or empty
     */
    String nu(String element) {
        return rijen.get(0).waarde(element);
    }

    /**
     * @param categorie number of a category that can occur more than once, such as {@code 05}
     * @return the row with the present state of each occurrence
     */
    List<Rij> voorkomens(String categorie) {
        List<Rij> voorkomens = new ArrayList<>();
        voorkomens.add(rijen.get(0));
        for (int i = 1; i < rijen.size(); i++) {
            if (rijen.get(i - 1).wordtGevolgdDoorAndere(categorie)) {
                voorkomens.add(rijen.get(i));
            }
        }
        return voorkomens;
    }
}
