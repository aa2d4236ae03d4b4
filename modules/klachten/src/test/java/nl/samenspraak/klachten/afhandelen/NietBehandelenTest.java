package nl.samenspraak.klachten.afhandelen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klok.Kloktermijnen;
import nl.samenspraak.klachten.taak.Weigerreden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A klacht received on 9 November 2026 need not be handled")
@Tag("R-KLA-06")
class NietBehandelenTest {

    private static final String WAAROM = "Zie de brief van 3 maart.";

    private final NietBehandelen regel = NietBehandelen.met(Kloktermijnen.meegeleverd());

    @ParameterizedTest
    @EnumSource(NietBehandelgrond.class)
    void onEveryGroundOfTheLawWithAnExplanationAndNeverWithout(NietBehandelgrond grond) {
        Klacht klacht = met("2024-01-02");

        assertThat(toets(klacht, grond, WAAROM, false)).isEmpty();
        assertThat(toets(klacht, grond, "", false)).contains(Weigerreden.REDEN_ONTBREEKT);
    }

    @Test
    void andOnNoOther() {
        assertThat(toets(met("2024-01-02"), null, WAAROM, false)).contains(Weigerreden.GROND_ONTBREEKT);
    }

    @ParameterizedTest(name = "what happened on {0} is too long ago: {1}")
    @CsvSource({
        "2025-11-08, true",
        "2025-11-09, false",
        "2025-11-10, false",
        "2026-11-02, false",
    })
    void becauseOfTheDayItHappenedOnlyWhenThatIsMoreThanAYearBefore(String dag, boolean teOud) {
        Klacht klacht = met(dag);

        assertThat(toets(klacht, NietBehandelgrond.TE_LANG_GELEDEN, WAAROM, false)
                        .isEmpty())
                .isEqualTo(teOud);
        assertThat(regel.isTeOud(klacht)).isEqualTo(teOud);
    }

    @Test
    void notBecauseOfItsAgeWhenItWasStillRecentOnTheDayOfTheLetter() {
        Klacht klacht = Klachtfixture.klacht(
                Klachtkanaal.BRIEF,
                Klachtfixture.JANSEN,
                Klachtfixture.INDELING,
                LocalDate.of(2026, 11, 5),
                Gedraging.van(
                        "Belde niet terug",
                        LocalDate.of(2025, 11, 6),
                        Beklaagde.medewerker(Klachtfixture.BRAM, "Bram")));

        assertThat(toets(klacht, NietBehandelgrond.TE_LANG_GELEDEN, WAAROM, false))
                .contains(Weigerreden.GEDRAGING_NIET_TE_OUD);
    }

    @Test
    void notBecauseOfItsAgeWhenOneGedragingIsRecent() {
        assertThat(toets(met("2024-01-02", "2026-11-02"), NietBehandelgrond.TE_LANG_GELEDEN, WAAROM, false))
                .contains(Weigerreden.GEDRAGING_NIET_TE_OUD);
    }

    @Test
    void nobodyIsToldUnaskedThatItIsTooOldWhenNoDayIsKnown() {
        assertThat(regel.isTeOud(met((String) null))).isFalse();
    }

    @ParameterizedTest(name = "said to be of {0}: {1}")
    @CsvSource({", GEBEURDAG_ONTBREEKT", "2026-11-02, GEDRAGING_NIET_TE_OUD", "2019-05-01,"})
    void orSaidWithItsDayWhereNoneIsKnown(LocalDate gebeurd, Weigerreden bezwaar) {
        assertThat(regel.toets(
                        met((String) null),
                        new NietBehandelbesluit(
                                NietBehandelgrond.TE_LANG_GELEDEN,
                                Klachtfixture.ONTVANGEN,
                                "In 2019, volgens de klager.",
                                null,
                                false,
                                "",
                                "",
                                gebeurd,
                                null)))
                .isEqualTo(Optional.ofNullable(bezwaar));
    }

    @Test
    void becauseOfBeroepButNotWhenItIsOnlyAboutNotDecidingInTime() {
        assertThat(toets(met("2026-11-02"), NietBehandelgrond.BEROEP, WAAROM, true))
                .contains(Weigerreden.ALLEEN_NIET_TIJDIG);
        assertThat(toets(met("2026-11-02"), NietBehandelgrond.BEZWAAR, WAAROM, true))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = NietBehandelgrond.class,
            names = {"BEZWAAR", "BEROEP"})
    void notBecauseOfBezwaarOrBeroepWhileThatCanStillBeLodgedForThenItIsThat(NietBehandelgrond grond) {
        Klacht klacht = met("2026-11-02");

        assertThat(toets(klacht, grond, Rechtsweg.OPEN)).contains(Weigerreden.BEZWAAR_KAN_NOG);
        assertThat(toets(klacht, grond, null))
                .as("nobody assumes that it is over")
                .contains(Weigerreden.TERMIJN_NIET_GEZEGD);
        assertThat(toets(klacht, grond, Rechtsweg.VOORBIJ)).isEmpty();
    }

    @ParameterizedTest
    @Tag("R-KLA-17")
    @EnumSource(
            value = NietBehandelgrond.class,
            names = {"BEZWAAR", "BEROEP"})
    void becauseOfBezwaarOrBeroepOnceItWasLodgedOrTheKlachtWentOnAsOneForThenNoTermIsLost(NietBehandelgrond grond) {
        assertThat(toets(met("2026-11-02"), grond, Rechtsweg.BEGONNEN)).isEmpty();
    }

    @Test
    void asksForNoTermWhereThereIsNone() {
        assertThat(toets(met("2026-11-02"), NietBehandelgrond.STRAFZAAK, null)).isEmpty();
    }

    private Optional<Weigerreden> toets(Klacht klacht, NietBehandelgrond grond, Rechtsweg rechtsweg) {
        return regel.toets(
                klacht,
                new NietBehandelbesluit(grond, Klachtfixture.ONTVANGEN, WAAROM, rechtsweg, false, "", "", null));
    }

    @Test
    void eachGroundNamesItsArticle() {
        assertThat(NietBehandelgrond.TE_LANG_GELEDEN.artikel()).isEqualTo("9:8 lid 1, onder b");
        assertThat(NietBehandelgrond.GEWICHT.artikel()).isEqualTo("9:8 lid 2");
    }

    private Optional<Weigerreden> toets(Klacht klacht, NietBehandelgrond grond, String waarom, boolean nietTijdig) {
        return regel.toets(
                klacht,
                new NietBehandelbesluit(
                        grond,
                        Klachtfixture.ONTVANGEN,
                        waarom,
                        Rechtsweg.VOORBIJ,
                        nietTijdig,
                        "Gemeente Oud-Zandermeer, 2024",
                        "",
                        null));
    }

    private static Klacht met(String... dagen) {
        return Klachtfixture.brief(Arrays.stream(dagen)
                .map(dag -> dag == null ? null : LocalDate.parse(dag))
                .map(dag -> Gedraging.van("Belde niet terug", dag, Beklaagde.medewerker(Klachtfixture.BRAM, "Bram")))
                .toArray(Gedraging[]::new));
    }
}
