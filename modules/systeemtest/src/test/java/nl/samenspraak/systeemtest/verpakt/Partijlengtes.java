package nl.samenspraak.systeemtest.verpakt;

import java.util.Arrays;
import java.util.Map;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.afspraken.Afspraakgegevens;
import nl.samenspraak.toeleiding.afspraken.Afspraakregels;
import nl.samenspraak.toeleiding.afspraken.Faseafspraak;
import nl.samenspraak.toeleiding.afspraken.Procesfase;
import nl.samenspraak.toeleiding.partijen.Aanspreekpunt;
import nl.samenspraak.toeleiding.partijen.Doorbrekingsgrond;
import nl.samenspraak.toeleiding.partijen.Partijeinde;
import nl.samenspraak.toeleiding.partijen.Partijgegevens;
import nl.samenspraak.toeleiding.partijen.Partijrol;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.toestemming.NieuweToestemming;
import nl.samenspraak.toeleiding.toestemming.Toestemmingstand;
import nl.samenspraak.toeleiding.toestemming.Toestemmingzet;
import nl.samenspraak.toeleiding.verzoek.NieuwVerzoek;
import nl.samenspraak.toeleiding.verzoek.Vervalreden;
import nl.samenspraak.toeleiding.verzoek.Verzoekantwoord;
import nl.samenspraak.toeleiding.verzoek.Verzoekstand;
import nl.samenspraak.toeleiding.verzoek.Verzoekwijze;
import nl.samenspraak.toeleiding.verzoek.Weigercategorie;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/** The most characters in each column about parties, agreements, consent and requests. */
final class Partijlengtes {

    private static final int TELEFOON = 16;
    private static final int EMAIL = 254;

    static final Map<String, Map<String, Integer>> TABELLEN = Map.of(
            "toeleiding.partij",
            Map.ofEntries(
                    Map.entry("naam", Partijgegevens.LANGSTE_NAAM),
                    // Some capitals become two characters.
                    Map.entry("zoeknaam", 2 * Partijgegevens.LANGSTE_NAAM),
                    Map.entry("rol", langste(Partijrol.values())),
                    Map.entry("soort", Blad.LANGSTE_CODE),
                    Map.entry("geheimhouding", Blad.LANGSTE_CODE),
                    Map.entry("mandaat", Partijgegevens.LANGSTE_MANDAAT),
                    Map.entry("contact", Aanspreekpunt.LANGSTE_NAAM),
                    Map.entry("functie", Aanspreekpunt.LANGSTE_NAAM),
                    Map.entry("telefoon", TELEFOON),
                    Map.entry("email", EMAIL),
                    Map.entry("postadres", Aanspreekpunt.LANGSTE_POSTADRES),
                    Map.entry("eindreden", Partijeinde.LANGSTE_REDEN)),
            "toeleiding.partijtaak",
            Map.of("taak", Blad.LANGSTE_CODE),
            "toeleiding.afspraak",
            Map.of(
                    "naam",
                    Afspraakgegevens.LANGSTE_NAAM,
                    "grondslagen",
                    Afspraakgegevens.LANGSTE_GRONDSLAGEN,
                    "zorgvuldigheid",
                    Afspraakregels.LANGSTE,
                    "informeren",
                    Afspraakregels.LANGSTE,
                    "beveiliging",
                    Afspraakregels.LANGSTE,
                    "datalek",
                    Afspraakregels.LANGSTE,
                    "bewaartermijn",
                    Afspraakregels.LANGSTE),
            "toeleiding.afspraakfase",
            Map.of(
                    "fase",
                    langste(Procesfase.values()),
                    "doel",
                    Faseafspraak.LANGSTE,
                    "gegevens",
                    Faseafspraak.LANGSTE),
            "toeleiding.toestemming",
            Map.of(
                    "richting",
                    langste(Delingrichting.values()),
                    "gegevens",
                    Blad.LANGSTE_CODE,
                    "waarvoor",
                    NieuweToestemming.LANGSTE_WAARVOOR,
                    "stand",
                    langste(Toestemmingstand.values())),
            "toeleiding.toestemmingstap",
            Map.of("stand", langste(Toestemmingstand.values()), "toelichting", Toestemmingzet.LANGSTE_TOELICHTING),
            "toeleiding.verzoek",
            Map.ofEntries(
                    Map.entry("gegevens", Blad.LANGSTE_CODE),
                    Map.entry("stap", langste(Stap.values())),
                    Map.entry("grond", Blad.LANGSTE_CODE),
                    Map.entry("artikel", NieuwVerzoek.LANGSTE_ARTIKEL),
                    Map.entry("toch", NieuwVerzoek.LANGSTE_TOCH),
                    Map.entry("noodzaak_doel", Noodzaaktoets.LANGSTE),
                    Map.entry("noodzaak_waarom", Noodzaaktoets.LANGSTE),
                    Map.entry("noodzaak_lichter", Noodzaaktoets.LANGSTE),
                    Map.entry("noodzaak_evenredig", Noodzaaktoets.LANGSTE),
                    Map.entry("wijze", langste(Verzoekwijze.values())),
                    Map.entry("stand", langste(Verzoekstand.values())),
                    Map.entry("inhoud", Verzoekantwoord.LANGSTE_INHOUD),
                    Map.entry("bron", Verzoekantwoord.LANGSTE_BRON),
                    Map.entry("categorie", langste(Weigercategorie.values())),
                    Map.entry("doorbreking", langste(Doorbrekingsgrond.values())),
                    Map.entry("vervalreden", langste(Vervalreden.values()))),
            "toeleiding.verzoektelling",
            Map.of(
                    "wat",
                    "doorbreking-".length()
                            + Math.max(langste(Doorbrekingsgrond.values()), langste(Weigercategorie.values()))));

    private Partijlengtes() {}

    private static int langste(Enum<?>[] waarden) {
        return Arrays.stream(waarden)
                .mapToInt(waarde -> waarde.name().length())
                .max()
                .orElseThrow();
    }
}
