package nl.samenspraak.meting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is measured, in the order in which it takes turns: what is compared stands next to each other.
 *
 * @param alle every trial
 * @param verhoudingen what is compared, with the goals
 */
record Proeven(List<Proef> alle, List<Verhouding> verhoudingen) {

    private static final Set<Integer> ALTIJD = Set.of(1, 8, 32);
    private static final Set<Integer> DRUK = Set.of(8, 32);

    static Proeven van(Gemeente gemeente) {
        Proef lezing = Proef.gelogd("lezing", gemeente.personen(), 1);
        Proef zoeken = Proef.gelogd("zoeken van 10", gemeente.tientallen(), Inwoners.TIENTAL);
        Proef regel = Proef.schrijven("regel via het logboek", "/meting/logboek/regel");
        Proef rij = Proef.schrijven("kale rij", "/meting/logboek/rij");
        List<Proef> alle = new ArrayList<>(List.of(lezing, lezing.ongelogd(), zoeken, zoeken.ongelogd(), regel, rij));
        List<Verhouding> verhoudingen = new ArrayList<>();
        for (Maat maat : Maat.values()) {
            Verhouding.Doel doel = switch (maat) {
                case DOORVOER -> new Verhouding.Doel(0.65, false, DRUK);
                case P50 -> new Verhouding.Doel(1.6, true, DRUK);
                default -> null;
            };
            verhoudingen.add(new Verhouding("lezing, gelogd : ongelogd", lezing, lezing.ongelogd(), maat, doel));
        }
        for (Maat maat : Maat.values()) {
            verhoudingen.add(new Verhouding("zoeken van 10, gelogd : ongelogd", zoeken, zoeken.ongelogd(), maat, null));
        }
        Verhouding.Doel zoekdoel = new Verhouding.Doel(1.5, true, ALTIJD);
        verhoudingen.add(new Verhouding("zoeken van 10 : lezing van 1", zoeken, lezing, Maat.P50, zoekdoel));
        Verhouding.Doel schrijfdoel = new Verhouding.Doel(0.70, false, ALTIJD);
        verhoudingen.add(new Verhouding("regel via het logboek : kale rij", regel, rij, Maat.DOORVOER, schrijfdoel));
        verhoudingen.add(new Verhouding("gelogde lezing : kale rij", lezing, rij, Maat.DOORVOER, null));
        return new Proeven(alle, verhoudingen);
    }
}
