package nl.samenspraak.personen.inlezen;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.persoon.Naamgebruik;

/**
 * Whose surname someone may bear by naamgebruik, by the rules of the BRP: the present partner, the first one when there are more;
 * without one, the partner of the marriage or partnership that ended last, and that one only where the name is still used.
 */
final class Partnernaam {

    private static final String CATEGORIE = "05";
    private static final String GESLOTEN = "05.06.10";
    private static final String ONTBONDEN = "05.07.10";

    private Partnernaam() {}

    static Optional<Rij> van(Persoonslijst lijst, Naamgebruik naamgebruik) {
        List<Rij> verbintenissen = lijst.voorkomens(CATEGORIE);
        Optional<Rij> huidige = verbintenissen.stream()
                .filter(rij ->
                        !rij.waarde(GESLOTEN).isEmpty() && rij.waarde(ONTBONDEN).isEmpty())
                .min(Comparator.comparing(rij -> rij.waarde(GESLOTEN)));
        if (huidige.isPresent() || naamgebruik == Naamgebruik.EIGEN) {
            return huidige;
        }
        return verbintenissen.stream()
                .filter(rij -> !rij.waarde(ONTBONDEN).isEmpty())
                .max(Comparator.comparing(rij -> rij.waarde(ONTBONDEN)));
    }
}
