package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When a klacht, and the klaagschrift, were received, according to the last correction (R-ALG-11). A correction is about the
 * klaagschrift as soon as there is one to which the formal rules apply, because their terms count from it.
 *
 * @param klacht when the klacht came in
 * @param klaagschrift when it came in in writing; {@code null} while it has not
 * @param verbeterd the corrections of the day from which the terms count
 */
record Klachtontvangst(LocalDate klacht, LocalDate klaagschrift, List<Klachttermijnwijziging> verbeterd) {

    static Klachtontvangst van(Klachtfeiten feiten) {
        LocalDate klacht = null;
        LocalDate klaagschrift = null;
        List<Klachttermijnwijziging> verbeterd = new ArrayList<>();
        for (Klachtstap stap : feiten.stappen()) {
            switch (stap.soort()) {
                case ONTVANGEN -> {
                    klacht = stap.dag();
                    klaagschrift = feiten.schriftelijk() ? stap.dag() : klaagschrift;
                }
                case OP_SCHRIFT_GESTELD -> {
                    if (klaagschrift == null) {
                        klaagschrift = stap.dag();
                        verbeterd.clear();
                    }
                }
                case ONTVANGSTDAG_GEWIJZIGD -> {
                    boolean vanKlacht = feiten.schriftelijk() || !feiten.formeel(klaagschrift);
                    verbeterd.add(verbetering(stap, vanKlacht ? klacht : klaagschrift));
                    klacht = vanKlacht ? stap.tot() : klacht;
                    klaagschrift = vanKlacht && !feiten.schriftelijk() ? klaagschrift : stap.tot();
                }
                default -> {
                    // Other steps say nothing about receipt.
                }
            }
        }
        return new Klachtontvangst(klacht, klaagschrift, List.copyOf(verbeterd));
    }

    private static Klachttermijnwijziging verbetering(Klachtstap stap, LocalDate was) {
        return new Klachttermijnwijziging(
                Klachttermijnwijziging.Soort.ONTVANGSTDAG_GEWIJZIGD, stap.dag(), was, stap.tot());
    }
}
