package nl.samenspraak.inwoner.kijken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.spoor.Spoorregel;
import nl.samenspraak.toegang.spoor.Spoorregel.Soort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-LOG-03")
@DisplayName("A look in words")
class KijkwoordenTest {

    private static final Pattern DAAD = Pattern.compile("^ {2}- \\{ code: .*, tekst: \"(.*)\" }$");
    private static final Instant MOMENT = Instant.parse("2026-11-30T13:20:00Z");

    @Test
    void saysWhoDidWhatForWhatAndWhyThatIsAllowed() {
        Kijkregel regel = Kijkwoorden.van(regel(Soort.GEDAAN, null, null, "persoon", "toeleidingsdossier"));

        assertThat(regel.zin())
                .isEqualTo(
                        "Toeleider, Gemeente Zandermeer bekeek uw naam, adres en geboortedatum en het onderzoek met u");
        assertThat(regel.waarvoor()).isEqualTo("Met de inwoner onderzoeken of problemen samenhangen.");
        assertThat(regel.wet())
                .isEqualTo("Wmo 2015, art. 2.3a.1: Het college onderzoekt met de inwoner of problemen samenhangen.");
        assertThat(regel.later()).isEmpty();
        assertThat(regel.naar()).isEmpty();
    }

    @Test
    void namesTheEmployeeOnlyWhenItWasGiven() {
        assertThat(Kijkwoorden.van(regel(Soort.GEDAAN, "Ruud Kaya", null, "persoon"))
                        .wie())
                .isEqualTo("Ruud Kaya, Toeleider, Gemeente Zandermeer");
    }

    @Test
    void namesTheApplicationOnce() {
        Spoorregel vanzelf = new Spoorregel(
                Id.nieuw(),
                PersoonId.nieuw(),
                MOMENT,
                Soort.GEDAAN,
                "Samenspraak",
                "Samenspraak zelf",
                "systeem",
                null,
                "zoeken",
                null,
                List.of("persoon"),
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(Kijkwoorden.van(vanzelf).wie()).isEqualTo("Samenspraak zelf");
    }

    @Test
    void prefersTheWordsOfTheReferenceData() {
        assertThat(Kijkwoorden.van(regel(Soort.GEDAAN, null, "brief gestuurd", "toeleidingsdossier"))
                        .wat())
                .isEqualTo("heeft brief gestuurd. Het gaat om het onderzoek met u");
        assertThat(Kijkwoorden.van(regel(Soort.GEDAAN, null, "opgeschreven wat de inwoner vraagt", "signaal"))
                        .zin())
                .isEqualTo("Toeleider, Gemeente Zandermeer heeft opgeschreven wat de inwoner vraagt."
                        + " Het gaat om de melding over u");
    }

    @Test
    void everyDeedInTheReferenceDataIsAParticipleThatGoesWithHeeft() throws IOException {
        List<String> daden = Files.readAllLines(Path.of("../../config/referentie/daden.yaml")).stream()
                .map(DAAD::matcher)
                .filter(Matcher::find)
                .map(regel -> regel.group(1))
                .toList();

        assertThat(daden)
                .hasSizeGreaterThan(300)
                .allSatisfy(
                        daad -> assertThat(daad)
                                .containsPattern("\\b[a-z]*(ge|be|ver|her|ont|over)[a-z]+(d|t|en|aan)(?=$|[ ,;:])")
                                .doesNotContainPattern(
                                        "^[a-z]+ (doet|is|was|heeft|gaat)\\b|(?<! is )\\b(gegaan|verlopen|gekomen|gebleven|geworden)$"));
    }

    @Test
    void theFgCannotBeAskedAboutALookOfHisOwn() {
        assertThat(Kijkwoorden.van(regelOnder("fg", Soort.GEDAAN, null, null, "logboek"))
                        .vraagbaar())
                .isFalse();
        assertThat(Kijkwoorden.van(regelOnder("fg", Soort.GEWEIGERD, null, null, "signaal"))
                        .vanFg())
                .isTrue();
        assertThat(Kijkwoorden.van(regel(Soort.GEDAAN, null, null, "signaal")).vraagbaar())
                .isTrue();
        assertThat(Kijkwoorden.van(regel(Soort.ZELF, null, null, "eigen-dossier"))
                        .vraagbaar())
                .isFalse();
    }

    @Test
    void aPageThatIsNoneIsTheFirst() {
        assertThat(Bladnummer.lees("3", 100)).isEqualTo(3);
        assertThat(Bladnummer.lees("999", 100)).isEqualTo(100);
        assertThat(Bladnummer.lees("-1", 100)).isOne();
        assertThat(Bladnummer.lees(null, 100)).isOne();
    }

    @Test
    void saysOfARefusalThatNothingWasShown() {
        Kijkregel regel = Kijkwoorden.van(regel(Soort.GEWEIGERD, null, null, "toeleidingsdossier"));

        assertThat(regel.wat()).contains("mag dat niet", "niets getoond").doesNotContain("onderzoek");
    }

    @Test
    void saysNothingOfTheCaseOfSomebodyElse() {
        assertThat(Kijkwoorden.van(regel(Soort.BIJ_EEN_ANDER, null, "klacht afgesloten", "klacht"))
                        .wat())
                .contains("zaak van iemand anders")
                .doesNotContain("klacht");
    }

    @Test
    void saysWhenItWasShownLaterAndWhy() {
        Spoorregel later = new Spoorregel(
                Id.nieuw(),
                PersoonId.nieuw(),
                MOMENT,
                Soort.NOOD,
                "",
                "",
                null,
                null,
                "inzien",
                null,
                List.of("signaal"),
                null,
                null,
                null,
                "Budgetwinkel",
                LocalDate.of(2026, 12, 3),
                "UAVG, artikel 41 lid 1, onder i");

        Kijkregel regel = Kijkwoorden.van(later);

        assertThat(regel.later()).contains("3 december 2026", "UAVG, artikel 41");
        assertThat(regel.wie()).isEqualTo("Iemand die niet was aangemeld");
        assertThat(regel.wat()).contains("bekeek de melding over u", "geen taak");
        assertThat(regel.naar())
                .as("zonder verstrekking ging er niets")
                .isEqualTo("Dit gaat over het contact met: Budgetwinkel");
    }

    @Test
    void hasWordsForEveryActAndEveryPart() {
        for (var actie : nl.samenspraak.toegang.recht.Actie.values()) {
            for (var deel : nl.samenspraak.toegang.Dossierdeel.values()) {
                assertThat(Kijkwoorden.van(new Spoorregel(
                                        Id.nieuw(),
                                        PersoonId.nieuw(),
                                        MOMENT,
                                        Soort.ZELF,
                                        "",
                                        "",
                                        "betrokkene",
                                        null,
                                        actie.code(),
                                        null,
                                        List.of(deel.code()),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null))
                                .wat())
                        .isNotBlank();
            }
        }
    }

    @Test
    void areGroupedByTheDayOfTheNetherlands() {
        Kijkregel laat = regel(Instant.parse("2026-11-29T23:30:00Z"));
        Kijkregel vroeg = regel(Instant.parse("2026-11-29T22:30:00Z"));

        assertThat(Kijkdag.van(List.of(laat, vroeg), ZoneId.of("Europe/Amsterdam")))
                .extracting(Kijkdag::dag)
                .containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 29));
    }

    @Test
    void canBeAskedForByADayInTwoWays() {
        assertThat(Kijkdatum.lees("2026-11-30")).contains(LocalDate.of(2026, 11, 30));
        assertThat(Kijkdatum.lees("3-5-2026")).contains(LocalDate.of(2026, 5, 3));
        assertThat(Kijkdatum.lees("31-2-2026")).isEmpty();
        assertThat(Kijkdatum.lees("+999999999-01-01")).isEmpty();
        assertThat(Kijkdatum.lees("gisteren")).isEmpty();
        assertThat(Kijkdatum.lees(null)).isEmpty();
    }

    @Test
    @Tag("R-MEL-05")
    void tellsOfTheMeldpuntTheDayAndNotTheMinuteOfTheCall() {
        assertThat(Kijkwoorden.van(
                                regelOnder("meldpuntmedewerker", Soort.GEDAAN, null, "melding vastgelegd", "signaal"))
                        .wanneer())
                .isInstanceOf(LocalDate.class);
        assertThat(Kijkwoorden.van(regelOnder("toeleider", Soort.GEDAAN, null, null, "persoon"))
                        .wanneer())
                .isEqualTo(MOMENT);
    }

    @Test
    void saysThatSomethingWentOnlyOfASupply() {
        assertThat(Kijkwoorden.van(metPartij("verstrekken")).naar()).isEqualTo("Er ging iets naar: GGZ Meerzicht");
        assertThat(Kijkwoorden.van(metPartij("vastleggen")).naar())
                .isEqualTo("Dit gaat over het contact met: GGZ Meerzicht");
    }

    private static Spoorregel metPartij(String actie) {
        return new Spoorregel(
                Id.nieuw(),
                PersoonId.nieuw(),
                MOMENT,
                Soort.GEDAAN,
                "Gemeente Zandermeer",
                "Toeleider",
                "toeleider",
                null,
                actie,
                null,
                List.of("toeleidingsdossier"),
                null,
                null,
                null,
                "GGZ Meerzicht",
                null,
                null);
    }

    private static Kijkregel regel(Instant moment) {
        return new Kijkregel(Id.nieuw(), moment, "gedaan", "Toeleider", "bekeek iets", "", "", "", "", false, false);
    }

    private static Spoorregel regel(Soort soort, String naam, String daad, String... delen) {
        return regelOnder("toeleider", soort, naam, daad, delen);
    }

    private static Spoorregel regelOnder(String pet, Soort soort, String naam, String daad, String... delen) {
        return new Spoorregel(
                Id.nieuw(),
                PersoonId.nieuw(),
                MOMENT,
                soort,
                "Gemeente Zandermeer",
                "Toeleider",
                pet,
                naam,
                "inzien",
                daad,
                List.of(delen),
                "Met de inwoner onderzoeken of problemen samenhangen.",
                "Het college onderzoekt met de inwoner of problemen samenhangen.",
                "Wmo 2015, art. 2.3a.1",
                null,
                null,
                null);
    }
}
