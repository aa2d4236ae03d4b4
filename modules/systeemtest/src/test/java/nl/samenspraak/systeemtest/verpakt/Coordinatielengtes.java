package nl.samenspraak.systeemtest.verpakt;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspraak.coordinatie.aanwijzen.Coordinatorvorm;
import nl.samenspraak.coordinatie.aanwijzen.NieuweAanwijzing;
import nl.samenspraak.coordinatie.betrokkenen.Gezinsrol;
import nl.samenspraak.coordinatie.betrokkenen.NieuwGezinslid;
import nl.samenspraak.coordinatie.betrokkenen.NieuwePlanpartij;
import nl.samenspraak.coordinatie.brieven.Planbriefsoort;
import nl.samenspraak.coordinatie.brieven.Planbriefwijze;
import nl.samenspraak.coordinatie.dossier.Aanleiding;
import nl.samenspraak.coordinatie.dossier.Begin;
import nl.samenspraak.coordinatie.dossier.Clientsteun;
import nl.samenspraak.coordinatie.dossier.Coordinatiestand;
import nl.samenspraak.coordinatie.dossier.Regievorm;
import nl.samenspraak.coordinatie.dossier.Stopgrond;
import nl.samenspraak.coordinatie.overleg.Gegevenssoort;
import nl.samenspraak.coordinatie.overleg.NieuwOverleg;
import nl.samenspraak.coordinatie.overleg.NieuweDeelnemer;
import nl.samenspraak.coordinatie.overleg.NieuweMeeneming;
import nl.samenspraak.coordinatie.overleg.NieuweOverlegafspraak;
import nl.samenspraak.coordinatie.overleg.Overlegrol;
import nl.samenspraak.coordinatie.overleg.Overlegstand;
import nl.samenspraak.coordinatie.overleg.Overlegwerk;
import nl.samenspraak.coordinatie.plan.Activiteitsoort;
import nl.samenspraak.coordinatie.plan.NieuweActiviteit;
import nl.samenspraak.coordinatie.plan.Plandoel;
import nl.samenspraak.coordinatie.plan.Planwijziging;
import nl.samenspraak.coordinatie.voortgang.NieuweToets;
import nl.samenspraak.coordinatie.voortgang.Toetssoort;
import nl.samenspraak.coordinatie.voortgang.Voortgangswerk;
import nl.samenspraak.coordinatie.werklijst.Werkverdeling;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/** What goes into the columns of the coördinatie at most. */
final class Coordinatielengtes {

    private static final int NUMMER = 19;
    private static final int SLEUTEL = 36;
    private static final int PARTIJNAAM = 120;
    private static final int ONDERWERP = 80;

    /** Of the case itself; beside the others, for a map takes only so many. */
    static final Map<String, Integer> BEGIN = Map.of(
            "aanleiding",
            langste(Aanleiding.class),
            "terreinen",
            Terrein.alle().stream()
                    .map(Terrein::code)
                    .collect(Collectors.joining(","))
                    .length(),
            "toestemming",
            Begin.LANGSTE_TEKST,
            "nieuwe_grond",
            Begin.LANGSTE_TEKST,
            "regie",
            langste(Regievorm.class),
            "stand",
            langste(Coordinatiestand.class),
            "coordinator",
            NieuweAanwijzing.LANGSTE_NAAM,
            "stopgrond",
            langste(Stopgrond.class),
            "stopreden",
            Voortgangswerk.LANGSTE_REDEN);

    /** Who supports the client, and the letters; beside the others for the same reason. */
    static final Map<String, Map<String, Integer>> BRIEVEN = Map.of(
            "coordinatie.coordinatie",
            Map.of(
                    "ondersteuner", Clientsteun.LANGSTE_NAAM,
                    "ondersteuner_opent", Clientsteun.LANGSTE_OPENING,
                    "stopvervolg", Voortgangswerk.LANGSTE_REDEN),
            "coordinatie.brief",
            Map.of(
                    "soort",
                    langste(Planbriefsoort.class),
                    "tekstversie",
                    Blad.LANGSTE_VERSIE,
                    "ontvanger",
                    SLEUTEL,
                    "naam",
                    PARTIJNAAM,
                    "onderwerp",
                    ONDERWERP,
                    "wijze",
                    langste(Planbriefwijze.class)));

    /** The casusoverleggen. */
    static final Map<String, Map<String, Integer>> OVERLEG = Map.of(
            "coordinatie.overleg",
            Map.of(
                    "vraag", NieuwOverleg.LANGSTE_VRAAG,
                    "tijd", NieuwOverleg.LANGSTE_TIJD,
                    "stand", langste(Overlegstand.class)),
            "coordinatie.deelnemer",
            Map.of(
                    "naam", NieuweDeelnemer.LANGSTE_NAAM,
                    "organisatie", NieuweDeelnemer.LANGSTE_NAAM,
                    "rol", langste(Overlegrol.class),
                    "taak", NieuweDeelnemer.LANGSTE_TAAK,
                    "noodzaak_doel", Noodzaaktoets.LANGSTE,
                    "noodzaak_waarom", Noodzaaktoets.LANGSTE,
                    "noodzaak_lichter", Noodzaaktoets.LANGSTE,
                    "noodzaak_evenredig", Noodzaaktoets.LANGSTE),
            "coordinatie.overleggast",
            Map.of("belang", Overlegwerk.LANGSTE_REDEN, "oordeel", Overlegwerk.LANGSTE_REDEN),
            "coordinatie.overlegafspraak",
            Map.of("wie", "partij:".length() + SLEUTEL, "wat", NieuweOverlegafspraak.LANGSTE_WAT),
            "coordinatie.meeneming",
            Map.of(
                    "gegeven", NieuweMeeneming.LANGSTE_TEKST,
                    "soort", langste(Gegevenssoort.class),
                    "doel", NieuweMeeneming.LANGSTE_TEKST,
                    "dossier", NieuweMeeneming.LANGSTE_DOSSIER,
                    "voorwaarde", NieuweMeeneming.LANGSTE_TEKST));

    static final Map<String, Map<String, Integer>> TABELLEN = Map.of(
            "coordinatie.coordinatie",
            Map.of("nummer", NUMMER, "toeleidingnummer", NUMMER),
            "coordinatie.overdracht",
            Map.of("reden", Werkverdeling.LANGSTE_REDEN),
            "coordinatie.aanwijzing",
            Map.of(
                    "vorm", langste(Coordinatorvorm.class),
                    "naam", NieuweAanwijzing.LANGSTE_NAAM,
                    "organisatie", NieuweAanwijzing.LANGSTE_NAAM,
                    "mandaat", NieuweAanwijzing.LANGSTE_TEKST,
                    "contact", NieuweAanwijzing.LANGSTE_NAAM,
                    "inbreng", NieuweAanwijzing.LANGSTE_TEKST,
                    "partijen", NieuweAanwijzing.LANGSTE_TEKST),
            "coordinatie.gezinslid",
            Map.of(
                    "naam", NieuwGezinslid.LANGSTE_NAAM,
                    "rol", langste(Gezinsrol.class),
                    "noodzaak", NieuwGezinslid.LANGSTE_NOODZAAK,
                    "uitstelgrond", NieuwGezinslid.LANGSTE_NOODZAAK),
            "coordinatie.planpartij",
            Map.of("taak", NieuwePlanpartij.LANGSTE_TAAK, "contact", NieuwePlanpartij.LANGSTE_CONTACT),
            "coordinatie.plandoel",
            Map.of("tekst", Plandoel.LANGSTE),
            "coordinatie.activiteit",
            Map.of(
                    "soort", langste(Activiteitsoort.class),
                    "wat", NieuweActiviteit.LANGSTE_WAT,
                    "bevoegdheid", NieuweActiviteit.LANGSTE_BEVOEGDHEID,
                    "opmerking", NieuweActiviteit.LANGSTE_OPMERKING),
            "coordinatie.planwijziging",
            Map.of("zin", Planwijziging.LANGSTE_ZIN, "reden", Planwijziging.LANGSTE_REDEN),
            "coordinatie.toets",
            Map.of("soort", langste(Toetssoort.class), "bevinding", NieuweToets.LANGSTE));

    private Coordinatielengtes() {}

    private static int langste(Class<? extends Enum<?>> soort) {
        return Arrays.stream(soort.getEnumConstants())
                .mapToInt(waarde -> waarde.name().length())
                .max()
                .orElseThrow();
    }
}
