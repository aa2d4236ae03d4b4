package nl.samenspraak.personen.haalcentraal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.samenspraak.personen.inkijk.Inkijkdeel;
import nl.samenspraak.personen.inkijk.Inkijkvraag;

/** Writes a question: by BSN, and with no other fields than the parts need. What the registry sends along by itself may not be asked. */
final class Brpvraag {

    private Brpvraag() {}

    static String json(Inkijkvraag vraag) {
        JsonArrayBuilder velden = Json.createArrayBuilder();
        velden(vraag.delen()).forEach(velden::add);
        return Json.createObjectBuilder()
                .add("type", "RaadpleegMetBurgerservicenummer")
                .add(
                        "burgerservicenummer",
                        Json.createArrayBuilder().add(vraag.bsn().waarde()))
                .add("fields", velden)
                .build()
                .toString();
    }

    /** The number itself comes back too: an answer about somebody else is no answer. */
    static Set<String> velden(Set<Inkijkdeel> delen) {
        Set<String> velden = new LinkedHashSet<>();
        velden.add("burgerservicenummer");
        delen.forEach(deel -> velden.addAll(velden(deel)));
        return velden;
    }

    private static List<String> velden(Inkijkdeel deel) {
        return switch (deel) {
            case NAAM ->
                List.of("naam.voornamen", "naam.adellijkeTitelPredicaat", "naam.voorvoegsel", "naam.geslachtsnaam");
            case GEBOORTEDATUM -> List.of("geboorte.datum");
            case VERBLIJF ->
                List.of("verblijfplaats.verblijfadres", "verblijfplaats.functieAdres", "gemeenteVanInschrijving");
            case OVERLIJDEN -> List.of("overlijden.datum");
            case MERKEN -> List.of();
            case GESLACHT -> List.of("geslacht");
            case NAAMGEBRUIK -> List.of("naam.aanduidingNaamgebruik");
            case CURATELE -> List.of("indicatieCurateleRegister");
        };
    }
}
