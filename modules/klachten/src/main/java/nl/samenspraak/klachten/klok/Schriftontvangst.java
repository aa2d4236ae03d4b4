package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A klaagschrift to which 9:5 up to 9:12 apply, as something to count from.
 *
 * @param ontvangen the day on which it was received in writing
 * @param aanvang whether it came in like that, or was first said orally
 * @param verbeterd how that day was corrected
 */
record Schriftontvangst(LocalDate ontvangen, Klachtaanvang aanvang, List<Klachttermijnwijziging> verbeterd) {

    /** @return it, or empty when the formal rules do not apply */
    static Optional<Schriftontvangst> van(Klachtfeiten feiten) {
        if (!feiten.formeel()) {
            return Optional.empty();
        }
        Klachtontvangst ontvangst = Klachtontvangst.van(feiten);
        Klachtaanvang aanvang =
                feiten.schriftelijk() ? Klachtaanvang.KLAAGSCHRIFT_ONTVANGEN : Klachtaanvang.OP_SCHRIFT_GESTELD;
        return Optional.of(new Schriftontvangst(ontvangst.klaagschrift(), aanvang, ontvangst.verbeterd()));
    }
}
