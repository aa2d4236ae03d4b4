package nl.samenspraak.meldpunt.verdelen;

import static nl.samenspraak.meldpunt.Fixtures.BEOORDELEN;
import static nl.samenspraak.meldpunt.Fixtures.BRAM;
import static nl.samenspraak.meldpunt.Fixtures.KLOK;
import static nl.samenspraak.meldpunt.Fixtures.MEVROUW;
import static nl.samenspraak.meldpunt.Fixtures.SAMIRA;
import static nl.samenspraak.meldpunt.Fixtures.VANDAAG;
import static nl.samenspraak.meldpunt.Fixtures.YASMINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.ProefAanwezige;
import nl.samenspraak.meldpunt.ProefRegister;
import nl.samenspraak.meldpunt.melding.GeheugenMeldingen;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.tedoen.GeheugenPlichten;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Proefpoort;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WerkverdelingTest {

    private final GeheugenMeldingen meldingen = new GeheugenMeldingen();
    private final ProefAanwezige aanwezige = new ProefAanwezige();
    private final GeheugenPlichten plichten = new GeheugenPlichten();
    private final Werkverdeling verdeling =
            Verdeelproef.verdeling(meldingen, plichten, new ProefRegister(), aanwezige, KLOK);
    private final Werktelling telling = new Werktelling(meldingen, aanwezige, KLOK);
    private final Doelbinding doel = Proefpoort.binding(BEOORDELEN, KLOK.instant());
    private final Melding melding = Fixtures.aangenomen();

    private final Proefpoort poort = Proefpoort.open(Dossierdeel.SIGNAAL);

    @AfterEach
    void sluitDePoort() {
        poort.close();
    }

    @BeforeEach
    void bramLooksAtTheList() {
        meldingen.add(melding);
        aanwezige.wordt(BRAM);
    }

    @Test
    void aColleagueGetsItWithAReasonAndTheLogHearsWhomItIsAbout() {
        Verrichting<Weigerreden> verrichting =
                verdeling.verdeel(melding.nummer(), new Overdracht(YASMINA, "heeft ruimte"), doel);

        assertThat(verrichting.bezwaar()).isEmpty();
        assertThat(verrichting.betrokkenen()).containsExactly(MEVROUW);
        assertThat(verrichting.uitZaak()).contains(melding.id().zaak());
        assertThat(melding.toewijzingen()).singleElement().satisfies(stap -> {
            assertThat(stap.door()).isEqualTo(BRAM);
            assertThat(stap.aan()).isEqualTo(YASMINA);
        });
    }

    @Test
    void someoneWhoLeftGetsNothing() {
        assertThat(verdeling
                        .verdeel(melding.nummer(), new Overdracht(SAMIRA, "heeft ruimte"), doel)
                        .bezwaar())
                .contains(Weigerreden.GEEN_COLLEGA);
        assertThat(melding.behandelaar()).isEmpty();
    }

    @Test
    void whatWasGivenByMistakeIsTakenBack() {
        verdeling.verdeel(melding.nummer(), new Overdracht(BRAM, ""), doel);
        assertThat(melding.behandelaar()).contains(BRAM);

        assertThat(verdeling.neemTerug(melding.nummer(), doel).bezwaar()).isEmpty();

        assertThat(melding.behandelaar()).isEmpty();
    }

    @Test
    @Tag("R-MEL-14")
    void onlyTheMeldpuntDividesItsWork() {
        aanwezige.draag(new Pet("coordinator", "Coördinator"));

        assertThatThrownBy(() -> verdeling.verdeel(melding.nummer(), new Overdracht(BRAM, ""), doel))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> verdeling.neemTerug(melding.nummer(), doel)).isInstanceOf(Weigering.class);
        assertThat(melding.behandelaar()).isEmpty();
    }

    @Test
    void nobodyLearnsByTryingNumbersWhichMeldingenThereAre() {
        List<Meldingnummer> nummers = List.of(melding.nummer(), Meldingnummer.van(2026, 9));
        for (Meldingnummer nummer : nummers) {
            assertThat(verdeling.verdeel(nummer, new Overdracht(YASMINA, ""), doel))
                    .isEqualTo(Verrichting.niet(Weigerreden.REDEN_ONTBREEKT));
            assertThat(verdeling.verdeel(nummer, new Overdracht(SAMIRA, "heeft ruimte"), doel))
                    .isEqualTo(Verrichting.niet(Weigerreden.GEEN_COLLEGA));
        }
        melding.pakOp(YASMINA, KLOK.instant());
        for (Meldingnummer nummer : nummers) {
            assertThatThrownBy(() -> verdeling.verdeel(nummer, new Overdracht(BRAM, ""), doel))
                    .isInstanceOfSatisfying(
                            Weigering.class,
                            weigering -> assertThat(weigering.grond()).isEqualTo(Weigergrond.GEEN_TAAK_IN_ZAAK));
            assertThatThrownBy(() -> verdeling.neemTerug(nummer, doel)).isInstanceOf(Weigering.class);
        }
    }

    @Test
    @Tag("R-MEL-14")
    void theMeldingOfAColleagueWhoIsAwayIsTakenOverWithAReasonAndHeReadsSo() {
        melding.pakOp(YASMINA, KLOK.instant());

        assertThatThrownBy(() -> verdeling.neemOver(melding.nummer(), "Is ziek.", doel))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageStartingWith("Schrijf in 10 tot");
        Verrichting<Weigerreden> verrichting = verdeling.neemOver(melding.nummer(), "Yasmina is ziek.", doel);

        assertThat(verrichting.bezwaar()).isEmpty();
        assertThat(verrichting.betrokkenen()).containsExactly(MEVROUW);
        assertThat(melding.behandelaar()).contains(BRAM);
        assertThat(melding.status()).isEqualTo(Meldingstatus.IN_BEHANDELING);
        assertThat(melding.toewijzingen()).last().satisfies(stap -> {
            assertThat(stap.van()).contains(YASMINA);
            assertThat(stap.reden()).isEqualTo("Yasmina is ziek.");
        });
        assertThat(verdeling.overgenomen(doel).rijen())
                .as("of Bram nothing was taken over")
                .isEmpty();
        aanwezige.wordt(YASMINA);
        assertThat(verdeling.overgenomen(doel).rijen())
                .containsExactly(new Overname(melding.nummer(), "Bram de Haan", KLOK.instant(), "Yasmina is ziek."));
        verdeling.gelezen(doel);
        assertThat(verdeling.overgenomen(doel).rijen()).isEmpty();
    }

    @Test
    @Tag("R-MEL-14")
    void whatWasClosedIsTakenOverOnlyWhileSomethingIsLeftToDo() {
        melding.sluit(new Sluiting(Sluitreden.GEEN_VERVOLG, "Opgelost."), YASMINA, KLOK.instant());

        assertThatThrownBy(() -> verdeling.neemOver(melding.nummer(), "Yasmina is ziek.", doel))
                .isInstanceOf(Weigering.class);
        plichten.laatOver(melding.id());
        assertThat(verdeling
                        .neemOver(melding.nummer(), "Yasmina is ziek.", doel)
                        .bezwaar())
                .isEmpty();

        assertThat(melding.behandelaar()).contains(BRAM);
        assertThat(melding.status()).isEqualTo(Meldingstatus.AFGESLOTEN);
        assertThat(melding.isTaakVan(YASMINA)).isFalse();
    }

    @Test
    @Tag("R-MEL-14")
    void whatNobodyHasOrOneHasOneselfIsNotTakenOverNorByAnotherPet() {
        assertThatThrownBy(() -> verdeling.neemOver(melding.nummer(), "Yasmina is ziek.", doel))
                .isInstanceOf(Weigering.class);
        melding.pakOp(BRAM, KLOK.instant());
        assertThatThrownBy(() -> verdeling.neemOver(melding.nummer(), "Yasmina is ziek.", doel))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> verdeling.neemOver(Meldingnummer.van(2026, 9), "Yasmina is ziek.", doel))
                .as("the same as of a number that is not there")
                .isInstanceOf(Weigering.class);
        aanwezige.wordt(YASMINA);
        aanwezige.draag(new Pet("coordinator", "Coördinator"));
        assertThatThrownBy(() -> verdeling.neemOver(melding.nummer(), "Yasmina is ziek.", doel))
                .isInstanceOf(Weigering.class);
        assertThat(melding.behandelaar()).contains(BRAM);
    }

    @Test
    void theWorkIsCountedOnceInARequestAndAnewAfterAChange() {
        assertThat(telling.stand()).isEqualTo(new Werkstand(1, 0, 1, 0, 0, 0, 0, 0));
        verdeling.verdeel(melding.nummer(), new Overdracht(BRAM, ""), doel);
        assertThat(telling.aantal()).isZero();

        telling.vergeet();

        assertThat(telling.aantal()).isOne();
        assertThat(telling.stand().aantal(Werklijst.TEAM)).isZero();
        assertThat(telling.stand().aantal(Werklijst.NIET_TOEGEWEZEN)).isZero();
        assertThat(telling.stand().aantal(Werklijst.ALLE)).isOne();
    }

    @Test
    void tooLateIsWhatShouldHaveBeenJudgedBeforeToday() {
        assertThat(teLaatOp(melding.uiterlijk())).isZero();
        assertThat(teLaatOp(melding.uiterlijk().plusDays(1))).isOne();
        assertThat(meldingen.stand(BRAM, VANDAAG, KLOK.instant()).mijn()).isZero();
    }

    private long teLaatOp(LocalDate dag) {
        return meldingen.stand(BRAM, dag, KLOK.instant()).teLaat();
    }

    @Test
    void underAnotherPetThereIsNothingToCount() {
        aanwezige.draag(new Pet("beheerder", "Functioneel beheerder"));

        assertThat(telling.stand()).isEqualTo(Werkstand.NIETS);
    }
}
