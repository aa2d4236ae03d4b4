package nl.samenspraak.toeleiding.deling;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaakvraag;

/** What stands in the fields before anybody types: what is stored of a share, or what the dossier proposes for a new one. */
final class Delingvelden {

    /** With what the names of the fields of the noodzaaktoets begin. */
    static final String NOODZAAK = "nood";

    private Delingvelden() {}

    static Map<String, String> voorstel(DelingenView view) {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("richting", Delingrichting.KRIJGEN.name());
        velden.put("wet", Delingvraag.ONZE_WET);
        velden.put(
                "soort",
                switch (view.kop().stap()) {
                    case TERREINEN -> "dat-informatie";
                    case SAMENHANG -> "buitenkant";
                    case HULPVRAAG, CONCLUSIE -> "";
                });
        return velden;
    }

    static Map<String, String> opgeslagen(DelingView deling) {
        Map<String, String> velden = new LinkedHashMap<>(Delinginvoer.opgeslagen(deling));
        velden.put("richting", deling.met().richting().name());
        velden.put("partij", deling.met().partij().toString());
        velden.put("persoon", deling.met().persoon());
        velden.put("soort", deling.soort().code());
        velden.put("wet", deling.wet().code());
        for (Noodzaakvraag vraag : Noodzaakvraag.values()) {
            velden.put(NOODZAAK + vraag.veld(), deling.noodzaak().antwoord(vraag));
        }
        return velden;
    }
}
