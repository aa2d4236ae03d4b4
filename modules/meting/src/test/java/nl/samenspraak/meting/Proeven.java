package nl.samenspraak.meting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is measured, in the order in which it takes turns, and what is compared: that stands next to each other. */
final class Proeven {

    private static final Set<Integer> ALTIJD = Set.of(1, 8, 32);
    private static final Set<Integer> DRUK = Set.of(8, 32);

    private final List<Proef> alle = new ArrayList<>();
    private final List<Verhouding> verhoudingen = new ArrayList<>();

    private Proeven() {}

    static Proeven van(Gemeente gemeente) {
        Proeven proeven = new Proeven();
        proeven.metTweeling(
                Proef.pagina("dossierpagina", paden("/meldpunt/melding.xhtml?id=", gemeente.meldingen()), 2),
                Map.of(Maat.P50, new Doel(1.10, true, ALTIJD)));
        Proef lezing = Proef.kaal("lezing", paden("/meting/personen/", gemeente.personen()), 1);
        proeven.metTweeling(
                lezing, Map.of(Maat.DOORVOER, new Doel(0.65, false, DRUK), Maat.P50, new Doel(1.6, true, DRUK)));
        proeven.metTweeling(
                Proef.kaal("lezing van een melding", paden("/meting/meldingen/", gemeente.meldingen()), 2), Map.of());
        List<String> adressen = gemeente.tientallen().stream()
                .map(adres -> "/meting/personen/adres/" + adres.postcode().waarde() + "/" + adres.huisnummer())
                .toList();
        Proef zoeken = Proef.kaal("zoeken van 10", adressen, Inwoners.TIENTAL);
        proeven.metTweeling(zoeken, Map.of());
        proeven.vergelijk("zoeken van 10 : lezing", zoeken, lezing, Maat.P50, new Doel(1.5, true, ALTIJD));
        Proef regel = Proef.schrijven("regel via het logboek", "/meting/logboek/regel");
        Proef rij = Proef.schrijven("kale rij", "/meting/logboek/rij");
        proeven.alle.addAll(List.of(regel, rij));
        proeven.vergelijk("regel : kale rij", regel, rij, Maat.DOORVOER, new Doel(0.70, false, ALTIJD));
        proeven.vergelijk("lezing : kale rij", lezing, rij, Maat.DOORVOER, null);
        return proeven;
    }

    List<Proef> alle() {
        return alle;
    }

    List<Verhouding> verhoudingen() {
        return verhoudingen;
    }

    /** Takes up a trial and its unlogged twin, compared in every way. */
    private void metTweeling(Proef proef, Map<Maat, Doel> doelen) {
        alle.addAll(List.of(proef, proef.ongelogd()));
        Map<Maat, Doel> gesteld = new EnumMap<>(Maat.class);
        gesteld.putAll(doelen);
        for (Maat maat : Maat.values()) {
            vergelijk(proef.naam() + " : ongelogd", proef, proef.ongelogd(), maat, gesteld.get(maat));
        }
    }

    private void vergelijk(String naam, Proef teller, Proef noemer, Maat maat, Doel doel) {
        verhoudingen.add(new Verhouding(naam, teller, noemer, maat, doel));
    }

    static List<String> paden(String begin, List<String> ids) {
        return ids.stream().map(id -> begin + id).toList();
    }
}
