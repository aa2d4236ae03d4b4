package nl.samenspraak.meldpunt.melding;

import static nl.samenspraak.meldpunt.Fixtures.BRAM;
import static nl.samenspraak.meldpunt.Fixtures.KLOK;
import static nl.samenspraak.meldpunt.Fixtures.SAMIRA;
import static nl.samenspraak.meldpunt.Fixtures.YASMINA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MeldingTest {

    private static final Instant NU = KLOK.instant();
    private static final Sluiting ADVIES = new Sluiting(Sluitreden.ADVIES_GEGEVEN, "Melder belt zelf de huisarts.");

    private final Melding melding = Fixtures.aangenomen();

    @Test
    @Tag("R-MEL-19")
    void howHeavyItWeighsIsSaidWithAReasonByOnePerson() {
        Melding gewogen = Fixtures.aangenomen();
        assertThat(gewogen.weeg(new NieuweWeging(null, Gebied.WELZIJN, "x"), Fixtures.BRAM, Fixtures.KLOK.instant()))
                .contains(Weigerreden.URGENTIE_ONTBREEKT);
        assertThat(gewogen.weeg(new NieuweWeging(Urgentie.SPOED, null, "x"), Fixtures.BRAM, Fixtures.KLOK.instant()))
                .contains(Weigerreden.GEBIED_ONTBREEKT);
        assertThat(gewogen.weeg(
                        new NieuweWeging(Urgentie.SPOED, Gebied.WELZIJN, " "), Fixtures.BRAM, Fixtures.KLOK.instant()))
                .contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(gewogen.weging()).isEmpty();

        assertThat(gewogen.weeg(
                        new NieuweWeging(Urgentie.SPOED, Gebied.WELZIJN, "Derde keer in een maand"),
                        Fixtures.BRAM,
                        Fixtures.KLOK.instant()))
                .isEmpty();
        assertThat(gewogen.weging().orElseThrow()).satisfies(weging -> {
            assertThat(weging.urgentie()).isEqualTo(Urgentie.SPOED);
            assertThat(weging.reden()).isEqualTo("Derde keer in een maand");
            assertThat(weging.door()).isEqualTo(Fixtures.BRAM);
        });
    }

    @Test
    @Tag("R-MEL-04")
    void keepsWhatWasSaidAndNothingElse() {
        assertThat(melding.signaal()).isEqualTo(Fixtures.signaal());
        assertThat(melding.melder()).isEqualTo(Fixtures.buur());
        assertThat(melding.persoon()).contains(Fixtures.MEVROUW);
        assertThat(melding.omschrijving()).isEmpty();
        assertThat(melding.status()).isEqualTo(Meldingstatus.AANGENOMEN);
    }

    @Test
    @Tag("R-MEL-14")
    void isTheWorkOfItsTakerInUntilItIsAssigned() {
        assertThat(melding.isTaakVan(YASMINA)).isTrue();
        assertThat(melding.isTaakVan(BRAM)).isFalse();

        assertThat(melding.wijsToe(naar(BRAM))).isEmpty();

        assertThat(melding.isTaakVan(YASMINA)).isFalse();
        assertThat(melding.isTaakVan(BRAM)).isTrue();
        assertThat(melding.status()).isEqualTo(Meldingstatus.TOEGEWEZEN);
    }

    @Test
    @Tag("R-MEL-14")
    void anyColleagueMayTakeUpWhatNobodyHasAndOnlyThenHasATaskInIt() {
        assertThat(melding.isTaakVan(SAMIRA)).isFalse();

        assertThat(melding.pakOp(SAMIRA, NU)).isEmpty();

        assertThat(melding.isTaakVan(SAMIRA)).isTrue();
        assertThat(melding.isTaakVan(YASMINA)).isFalse();
        assertThat(melding.status()).isEqualTo(Meldingstatus.IN_BEHANDELING);
    }

    @Test
    @Tag("R-MEL-14")
    void nobodyTakesUpWhatAColleagueHas() {
        melding.pakOp(SAMIRA, NU);

        assertThat(melding.pakOp(BRAM, NU)).contains(Weigerreden.AL_OPGEPAKT);
        assertThat(melding.behandelaar()).contains(SAMIRA);
    }

    @Test
    void whoeverGotItAssignedBeginsWithoutBecomingBehandelaarAgain() {
        melding.wijsToe(naar(BRAM));

        assertThat(melding.pakOp(BRAM, NU)).isEmpty();

        assertThat(melding.status()).isEqualTo(Meldingstatus.IN_BEHANDELING);
        assertThat(melding.toewijzingen()).singleElement().satisfies(stap -> {
            assertThat(stap.door()).isEqualTo(YASMINA);
            assertThat(stap.aan()).isEqualTo(BRAM);
            assertThat(stap.reden()).isEqualTo("Bram kent de wijk");
        });
    }

    @Test
    void isHandedOverWithAReasonAndToSomebodyElse() {
        melding.pakOp(BRAM, NU);

        assertThat(melding.wijsToe(new Toewijzing(NU, BRAM, SAMIRA, ""))).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(melding.wijsToe(naar(BRAM))).contains(Weigerreden.ZELFDE_BEHANDELAAR);
        assertThat(melding.behandelaar()).contains(BRAM);
    }

    @Test
    @Tag("R-MEL-07")
    void isClosedWithAnOutcomeByWhomAndWhen() {
        melding.pakOp(BRAM, NU);

        assertThat(melding.sluit(ADVIES, BRAM, NU)).isEmpty();

        assertThat(melding.status()).isEqualTo(Meldingstatus.AFGESLOTEN);
        assertThat(melding.afsluiting()).hasValueSatisfying(einde -> {
            assertThat(einde.sluiting()).isEqualTo(ADVIES);
            assertThat(einde.door()).isEqualTo(BRAM);
            assertThat(einde.op()).isEqualTo(NU);
        });
    }

    @Test
    @Tag("R-MEL-07")
    void closedByMistakeItIsOpenedAgainWithAReasonAndKeepsItsTermAndWhatItWasClosedWith() {
        melding.pakOp(BRAM, NU);
        melding.sluit(ADVIES, BRAM, NU);

        assertThat(melding.heropen("", BRAM, NU)).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(melding.status()).isEqualTo(Meldingstatus.AFGESLOTEN);
        assertThat(melding.heropen("Verkeerde melding gekozen", BRAM, NU)).isEmpty();

        assertThat(melding.status()).isEqualTo(Meldingstatus.IN_BEHANDELING);
        assertThat(melding.isTaakVan(BRAM)).isTrue();
        assertThat(melding.uiterlijk()).isEqualTo(Fixtures.aangenomen().uiterlijk());
        assertThat(melding.afsluiting()).isEmpty();
        Toewijzing stap = melding.toewijzingen().get(1);
        assertThat(stap.reden()).isEqualTo("Verkeerde melding gekozen");
        assertThat(stap.was()).contains(ADVIES);
        assertThat(melding.heropen("nog eens", BRAM, NU)).contains(Weigerreden.NIET_AFGESLOTEN);
    }

    @Test
    @Tag("R-MEL-07")
    void closedByMistakeUnderTheWvggzThatGoesOnWhereItWas() {
        melding.beginWvggz(null, "Ernstig nadeel.", BRAM, NU);
        melding.rondAf(new Sluiting(Sluitreden.WVGGZ, "Alles gedaan."), BRAM, NU);

        assertThat(melding.heropen("vergissing", BRAM, NU)).isEmpty();
        assertThat(melding.wvggzLoopt()).isTrue();
    }

    @Test
    @Tag("R-MEL-07")
    void isNotClosedWithoutAnOutcomeOrWithoutSayingWhy() {
        assertThat(melding.sluit(new Sluiting(null, "waarom"), YASMINA, NU)).contains(Weigerreden.UITKOMST_ONTBREEKT);
        assertThat(melding.sluit(new Sluiting(Sluitreden.GEEN_VERVOLG, " "), YASMINA, NU))
                .contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(melding.status()).isEqualTo(Meldingstatus.AANGENOMEN);
    }

    @Test
    void closedByItsTakerInItStaysTheWorkOfThatPerson() {
        melding.sluit(ADVIES, YASMINA, NU);

        assertThat(melding.behandelaar()).contains(YASMINA);
    }

    @Test
    void onceClosedNothingHappensToItAnyMore() {
        melding.sluit(ADVIES, YASMINA, NU);

        assertThat(melding.pakOp(YASMINA, NU)).contains(Weigerreden.AFGESLOTEN);
        assertThat(melding.wijsToe(naar(BRAM))).contains(Weigerreden.AFGESLOTEN);
        assertThat(melding.sluit(ADVIES, YASMINA, NU)).contains(Weigerreden.AFGESLOTEN);
    }

    @Test
    void whatNobodyHasIsGivenToAColleagueWithAReasonAndToOneselfWithout() {
        assertThat(melding.verdeel(new Toewijzing(NU, SAMIRA, BRAM, ""))).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(melding.verdeel(new Toewijzing(NU, BRAM, BRAM, ""))).isEmpty();

        assertThat(melding.behandelaar()).contains(BRAM);
        assertThat(melding.status()).isEqualTo(Meldingstatus.TOEGEWEZEN);
        assertThat(melding.verdeel(new Toewijzing(NU, YASMINA, SAMIRA, "ruimte")))
                .contains(Weigerreden.AL_OPGEPAKT);
    }

    @Test
    void whatIsClosedIsNotGivenToAnyone() {
        melding.sluit(ADVIES, YASMINA, NU);

        assertThat(melding.verdeel(new Toewijzing(NU, BRAM, BRAM, ""))).contains(Weigerreden.AFGESLOTEN);
    }

    @Test
    void whoeverGaveItTakesItBackAsIfItHadNotBeenGiven() {
        melding.verdeel(naar(BRAM));

        assertThat(melding.neemTerug(BRAM)).contains(Weigerreden.NIET_TERUG_TE_NEMEN);
        assertThat(melding.neemTerug(YASMINA)).isEmpty();

        assertThat(melding.behandelaar()).isEmpty();
        assertThat(melding.status()).isEqualTo(Meldingstatus.AANGENOMEN);
        assertThat(melding.toewijzingen()).isEmpty();
        assertThat(melding.neemTerug(YASMINA)).contains(Weigerreden.NIET_TERUG_TE_NEMEN);
    }

    @Test
    void whatWasPassedOnComesBackToWhoeverHadIt() {
        melding.pakOp(YASMINA, NU);
        melding.wijsToe(naar(BRAM));

        assertThat(melding.neemTerug(YASMINA)).isEmpty();

        assertThat(melding.behandelaar()).contains(YASMINA);
        assertThat(melding.status()).isEqualTo(Meldingstatus.TOEGEWEZEN);
    }

    @Test
    void onceSomeoneHasBegunOnItItIsNotTakenBack() {
        melding.verdeel(naar(BRAM));
        melding.pakOp(BRAM, NU);

        assertThat(melding.neemTerug(YASMINA)).contains(Weigerreden.NIET_TERUG_TE_NEMEN);
        assertThat(melding.behandelaar()).contains(BRAM);
    }

    private static Toewijzing naar(UUID collega) {
        return new Toewijzing(NU, YASMINA, collega, "Bram kent de wijk");
    }
}
