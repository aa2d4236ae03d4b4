package nl.samenspraak.toeleiding.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToeleidingTest {

    private static final UUID RUUD = UUID.randomUUID();
    private static final UUID NORA = UUID.randomUUID();
    private static final UUID WIM = UUID.randomUUID();
    private static final Instant NU = Instant.parse("2026-11-20T13:20:00Z");
    private static final LocalDate EINDE = LocalDate.of(2026, 12, 30);

    private final Toeleiding toeleiding = new Toeleiding(
            new Aanmelding(
                    ToeleidingId.nieuw(),
                    Toeleidingnummer.van(2026, 1),
                    NORA,
                    NU,
                    new PersoonId(UUID.randomUUID()),
                    Route.EIGEN_VRAAG,
                    Herkomst.MELDPUNT,
                    LocalDate.of(2026, 11, 18),
                    null),
            EINDE);

    private Toeleiding opgepakt() {
        toeleiding.pakOp(RUUD, NU);
        return toeleiding;
    }

    private Toeleiding bij(Stap stap) {
        opgepakt().kiesTaak(Taaksoort.TOELEIDING);
        while (toeleiding.stap() != stap) {
            assertThat(toeleiding.gaVerder(toeleiding.stap())).isEmpty();
        }
        return toeleiding;
    }

    @Test
    void whatNobodyTookUpIsNobodysTaskNotEvenOfWhoRecordedIt() {
        assertThat(toeleiding.isTaakVan(NORA)).isFalse();
        assertThat(opgepakt().isTaakVan(RUUD)).isTrue();
        assertThat(toeleiding.pakOp(NORA, NU)).contains(Weigerreden.AL_OPGEPAKT);
    }

    @Test
    void aColleagueGetsItWithAReasonAndTakesItUp() {
        opgepakt();
        assertThat(toeleiding.draagOver(new Overdracht(NU, RUUD, NORA, ""))).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(toeleiding.draagOver(new Overdracht(NU, RUUD, RUUD, "Ik"))).contains(Weigerreden.ZELFDE_BEHANDELAAR);
        assertThat(toeleiding.draagOver(new Overdracht(NU, RUUD, NORA, "Verlof")))
                .isEmpty();

        assertThat(toeleiding.isTaakVan(RUUD)).isFalse();
        assertThat(toeleiding.stand()).isEqualTo(Toeleidingstand.TOEGEWEZEN);
        assertThat(toeleiding.pakOp(NORA, NU)).isEmpty();
        assertThat(toeleiding.overdrachten()).hasSize(2);
    }

    @Test
    @Tag("R-MEL-07")
    void theMeldpuntTakesItBackAsLongAsNobodyHasBegunAndWhoItWasGivenToReadsWhy() {
        opgepakt();
        assertThat(toeleiding.trekIn("Verkeerde knop.", NORA, NU)).contains(Weigerreden.AL_OPGEPAKT);
        toeleiding.draagOver(new Overdracht(NU, RUUD, WIM, "Verlof"));

        assertThat(toeleiding.trekIn("Verkeerde knop.", NORA, NU)).isEmpty();

        assertThat(toeleiding.stand()).isEqualTo(Toeleidingstand.AFGEHANDELD);
        assertThat(toeleiding.isTaakVan(WIM)).isTrue();
        Overdracht laatste = toeleiding.overdrachten().get(2);
        assertThat(laatste.reden()).isEqualTo("Verkeerde knop.");
        assertThat(toeleiding.isIntrekking(laatste)).isTrue();
        assertThat(toeleiding.isIntrekking(toeleiding.overdrachten().get(1))).isFalse();
        assertThat(toeleiding.trekIn("Nog eens.", NORA, NU)).contains(Weigerreden.AFGESLOTEN);
    }

    @Test
    @Tag("R-LOG-04")
    void aColleagueTakesOverFromWhoIsNotThereToGiveIt() {
        Toeleiding toeleiding = opgepakt();

        assertThat(toeleiding.neemOver(new Overdracht(NU, RUUD, RUUD, "Ruud heeft het al.")))
                .contains(Weigerreden.ZELFDE_BEHANDELAAR);
        assertThat(toeleiding.neemOver(new Overdracht(NU, NORA, NORA, "Ruud is langdurig ziek.")))
                .isEmpty();

        assertThat(toeleiding.isTaakVan(NORA)).isTrue();
        assertThat(toeleiding.isTaakVan(RUUD)).isFalse();
        assertThat(toeleiding.stand()).isEqualTo(Toeleidingstand.IN_ONDERZOEK);
    }

    @Test
    @Tag("R-TOE-31")
    void nothingIsRecordedBeforeTheKindOfTaskIsChosen() {
        assertThat(opgepakt().staatToe(Stap.HULPVRAAG)).contains(Weigerreden.EERST_TAAKSOORT);
    }

    @ParameterizedTest
    @EnumSource(value = Taaksoort.class, names = "TOELEIDING", mode = EnumSource.Mode.EXCLUDE)
    @Tag("R-TOE-31")
    void onlyATaskUnderALawOpensTheSteps(Taaksoort soort) {
        opgepakt().kiesTaak(soort);

        assertThat(toeleiding.staatToe(Stap.HULPVRAAG)).isEmpty();
        assertThat(toeleiding.staatToe(Stap.TERREINEN)).contains(Weigerreden.TAAK_OPENT_DIT_NIET);
        assertThat(toeleiding.gaVerder(Stap.HULPVRAAG)).contains(Weigerreden.TAAK_OPENT_DIT_NIET);
        assertThat(toeleiding.stap()).isEqualTo(Stap.HULPVRAAG);
    }

    @ParameterizedTest
    @EnumSource(Stap.class)
    @Tag("R-TOE-11")
    void onlyTheStepThatWasReachedHoldsSomethingNew(Stap nu) {
        bij(nu);
        for (Stap stap : Stap.values()) {
            Optional<Weigerreden> verwacht = stap == nu
                    ? Optional.empty()
                    : Optional.of(
                            stap.nummer() > nu.nummer() ? Weigerreden.STAP_NIET_BEREIKT : Weigerreden.STAP_VOORBIJ);
            assertThat(toeleiding.staatToe(stap)).as("%s in %s", stap, nu).isEqualTo(verwacht);
        }
    }

    @Test
    @Tag("R-TOE-11")
    void noStepIsSkipped() {
        bij(Stap.HULPVRAAG);

        assertThat(toeleiding.gaVerder(Stap.TERREINEN)).contains(Weigerreden.STAP_NIET_BEREIKT);
        assertThat(toeleiding.stap()).isEqualTo(Stap.HULPVRAAG);
    }

    @Test
    @Tag("R-TOE-39")
    void theKindOfTaskCanBeChosenAnewUntilTheSecondStep() {
        opgepakt().kiesTaak(Taaksoort.VRAAGVERHELDERING);
        assertThat(toeleiding.kiesTaak(Taaksoort.TOELEIDING)).isEmpty();
        toeleiding.gaVerder(Stap.HULPVRAAG);

        assertThat(toeleiding.kiesTaak(Taaksoort.ADVIES)).contains(Weigerreden.STAP_VOORBIJ);
    }

    @Test
    @Tag("R-TOE-30")
    @Tag("R-ALG-12")
    void whatStandsStillHoldsNothingNewAndEndsOnTheSameDay() {
        bij(Stap.TERREINEN);
        assertThat(toeleiding.schortOp()).isEmpty();
        assertThat(toeleiding.staatToe(Stap.TERREINEN)).contains(Weigerreden.OPGESCHORT);
        assertThat(toeleiding.schortOp()).contains(Weigerreden.OPGESCHORT);

        assertThat(toeleiding.hervat()).isEmpty();
        assertThat(toeleiding.uiterlijk()).isEqualTo(EINDE);
        assertThat(toeleiding.hervat()).contains(Weigerreden.NIET_OPGESCHORT);
    }

    @Test
    void whatIsOverStaysOver() {
        bij(Stap.TERREINEN);
        assertThatThrownBy(() -> toeleiding.eindig(Toeleidingstand.OPGESCHORT, RUUD, NU))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(toeleiding.eindig(Toeleidingstand.BEEINDIGD_GEWIST, RUUD, NU))
                .isEmpty();

        assertThat(toeleiding.staatToe(Stap.TERREINEN)).contains(Weigerreden.AFGESLOTEN);
        assertThat(toeleiding.pakOp(RUUD, NU)).contains(Weigerreden.AFGESLOTEN);
        assertThat(toeleiding.schortOp()).contains(Weigerreden.AFGESLOTEN);
        assertThat(toeleiding.eindig(Toeleidingstand.AFGEROND, RUUD, NU)).contains(Weigerreden.AFGESLOTEN);
        assertThat(toeleiding.geslotenOp()).contains(NU);
    }
}
