package nl.samenspraak.toeleiding.deelwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A sharing")
@Tag("R-TOE-32")
class DeelstandTest {

    private static final Deelwijzer WIJZER = Regels.meegeleverd();

    @Test
    void staysAConceptWhileAConditionIsOpen() {
        Deelantwoord antwoord = antwoord("huisarts", "behandelgegevens");

        assertThat(Deelstand.van(antwoord, List.of(), Map.of())).isEqualTo(Deelstand.CONCEPT);
        assertThat(Deelstand.open(antwoord, List.of("gever-bepaalt"), Map.of("gever-bepaalt", "zij belde terug")))
                .extracting(Deelvoorwaarde::code)
                .containsExactly("doorbreking", "gever-toetst");
    }

    @Test
    void isOnlyDoneWithAGroundForEachCondition() {
        Deelantwoord antwoord = antwoord("huisarts", "behandelgegevens");
        List<String> alles = List.of("doorbreking", "gever-bepaalt", "gever-toetst");

        assertThat(Deelstand.van(antwoord, alles, Map.of("doorbreking", "toestemming", "gever-bepaalt", "belde")))
                .isEqualTo(Deelstand.CONCEPT);
        assertThat(Deelstand.van(antwoord, alles, gronden("toestemming"))).isEqualTo(Deelstand.GEDAAN_MAG);
    }

    @Test
    void takesNoGroundThatIsNotAmongThose() {
        Deelantwoord antwoord = antwoord("huisarts", "behandelgegevens");

        assertThat(Deelstand.van(
                        antwoord, List.of("doorbreking", "gever-bepaalt", "gever-toetst"), gronden("het is handig")))
                .isEqualTo(Deelstand.CONCEPT);
    }

    @Test
    @Tag("R-TOE-19")
    void asksForTheGroundOfAConditionThatIsTickedWithoutOne() {
        Deelantwoord antwoord = antwoord("huisarts", "behandelgegevens");

        assertThat(Deelstand.open(antwoord, List.of("doorbreking"), Map.of()))
                .extracting(Deelvoorwaarde::code)
                .contains("doorbreking");
        assertThat(antwoord.voorwaarden().keySet())
                .allSatisfy(eis -> assertThat(eis.gaatVoorToestemming(null)).isFalse())
                .anySatisfy(eis -> assertThat(eis.isToestemming(null)).isFalse());
    }

    @Test
    void isClosedWhenNoRuleOpensIt() {
        assertThat(Deelstand.van(antwoord("inwoner", "diagnose"), List.of(), Map.of()))
                .isEqualTo(Deelstand.GESLOTEN);
        assertThat(Deelstand.van(antwoord("inwoner", "beperking"), List.of(), Map.of()))
                .isEqualTo(Deelstand.GEDAAN_MAG);
    }

    private static Map<String, String> gronden(String doorbreking) {
        return Map.of("doorbreking", doorbreking, "gever-bepaalt", "belde", "gever-toetst", "schreef het");
    }

    private static Deelantwoord antwoord(String gever, String soort) {
        return WIJZER.antwoord(
                Regels.vraag(
                        WIJZER.keuzes(), gever, "college", soort, "wmo-2015", "gesprek", LocalDate.of(2026, 11, 24)),
                Wamswereld.UIT);
    }
}
