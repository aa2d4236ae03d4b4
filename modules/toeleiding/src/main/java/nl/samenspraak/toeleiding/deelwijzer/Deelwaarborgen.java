package nl.samenspraak.toeleiding.deelwijzer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked of each share that may go on, beside what the rules ask (R-TOE-19). */
record Deelwaarborgen(Deelkeuzes keuzes, List<Deelwaarborg> alle) {

    /** One that goes for a question, by one of its cases. */
    private record Geldend(Deelwaarborg waarborg, Deelgeval geval) {}

    Deelwaarborgen {
        alle = List.copyOf(alle);
    }

    /** Of two that go for a question the more specific one counts; what the register says of a party goes before what its kind lets expect. */
    List<Deelwaarborg> voor(Deelvraag vraag, Wamswereld wereld, List<Deelregel> beslissend) {
        boolean genoemd = alle.stream().anyMatch(een -> een.staatVoor(vraag.geheim()));
        List<Geldend> geldend = alle.stream()
                .filter(een -> een.regel().geldigheid().geldtOp(vraag.dag()))
                .filter(een -> een.regel().in(wereld).isPresent())
                .filter(een ->
                        beslissend.stream().noneMatch(regel -> een.wijktVoor().contains(regel.nr())))
                .filter(een -> !genoemd || een.geheimhoudingen().isEmpty() || een.staatVoor(vraag.geheim()))
                .flatMap(een -> een
                        .raakt(genoemd ? alsZwijger(vraag, een) : vraag.geval(), keuzes)
                        .map(geval -> new Geldend(een, geval))
                        .stream())
                .toList();
        return geldend.stream()
                .filter(een -> geldend.stream().noneMatch(ander -> keuzes.nauwer(ander.geval(), een.geval())))
                .map(Geldend::waarborg)
                .toList();
    }

    /** Whoever is bound by this secrecy is asked what anybody under it is asked, whatever kind of organisation it is. */
    private static Deelgeval alsZwijger(Deelvraag vraag, Deelwaarborg waarborg) {
        Deelgeval gevraagd = vraag.geval();
        return waarborg.staatVoor(vraag.geheim())
                ? gevraagd.van(waarborg.regel().gevallen().get(0).gever())
                : gevraagd;
    }

    /** @return the conditions of the rules with those of what goes for the question, and of which rule each comes */
    static Map<Deelvoorwaarde, Integer> bij(
            Map<Deelvoorwaarde, Integer> voorwaarden, List<Deelwaarborg> geldend, Wamswereld wereld) {
        Map<Deelvoorwaarde, Integer> samen = voorwaarden;
        for (Deelwaarborg een : geldend) {
            samen = bij(samen, een, een.regel().in(wereld).orElseThrow().voorwaarden());
        }
        return samen;
    }

    private static Map<Deelvoorwaarde, Integer> bij(
            Map<Deelvoorwaarde, Integer> voorwaarden, Deelwaarborg waarborg, List<Deelvoorwaarde> eisen) {
        Map<Deelvoorwaarde, Integer> samen = new LinkedHashMap<>();
        voorwaarden.forEach((eis, nr) -> {
            if (waarborg.inPlaatsVan().contains(eis.code())) {
                eisen.forEach(eigen -> samen.putIfAbsent(eigen, nr));
            } else {
                samen.putIfAbsent(eis, nr);
            }
        });
        boolean vervuld = samen.keySet().stream()
                .anyMatch(eis -> eisen.contains(eis) || waarborg.vervuldDoor().contains(eis.code()));
        if (!vervuld) {
            eisen.forEach(eigen -> samen.put(eigen, waarborg.regel().nr()));
        }
        return samen;
    }
}
