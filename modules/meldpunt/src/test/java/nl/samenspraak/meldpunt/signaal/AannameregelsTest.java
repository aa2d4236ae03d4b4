package nl.samenspraak.meldpunt.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.Fixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AannameregelsTest {

    private static final Betrokkene BEKEND = new Betrokkene.Bekend(Fixtures.MEVROUW);

    @ParameterizedTest
    @CsvSource({
        "wvggz-verkennen, OUDER, true",
        "wvggz-verkennen, VERTEGENWOORDIGER, true",
        "wvggz-verkennen, BUUR, false",
        "melding-beoordelen, OUDER, false"
    })
    @Tag("R-MEL-08")
    @Tag("R-MEL-09")
    void whoMustHearWhetherTheOfficierIsAskedDoesNotLoseThatOnThePhone(
            String taak, Relatie relatie, boolean geweigerd) {
        NieuweMelding dicht = new NieuweMelding(
                Gevaar.NIET_NU,
                Fixtures.doel(taak),
                Fixtures.signaal(),
                Melder.inwoner("M. de Bruin", null, relatie),
                new Betrokkene.Bekend(Fixtures.MEVROUW),
                Reikwijdte.PERSOON,
                new Sluiting(Sluitreden.GEEN_VERVOLG, "Er is al hulp."));

        assertThat(Aannameregels.toets(dicht)).isEqualTo(geweigerd ? List.of(Weigerreden.WVGGZ_EERST) : List.of());
    }

    @Test
    void aCompleteMeldingWithoutDangerIsTakenIn() {
        assertThat(Aannameregels.toets(Fixtures.nieuweMelding())).isEmpty();
    }

    @Test
    @Tag("R-MEL-02")
    void nothingIsTakenInBeforeDangerIsAskedAbout() {
        assertThat(Aannameregels.toets(met(Gevaar.NIET_GEVRAAGD, Fixtures.BEOORDELEN)))
                .containsExactly(Weigerreden.GEVAAR_NIET_GEVRAAGD);
    }

    @Test
    @Tag("R-MEL-02")
    void whenThereIsDangerNowNoDossierIsMade() {
        assertThat(Aannameregels.toets(met(Gevaar.NU, Fixtures.BEOORDELEN))).containsExactly(Weigerreden.GEVAAR_NU);
    }

    @Test
    @Tag("R-MEL-06")
    void nothingIsTakenInWithoutATask() {
        assertThat(Aannameregels.toets(met(Gevaar.NIET_NU, null))).containsExactly(Weigerreden.TAAK_NIET_GEKOZEN);
    }

    @Test
    @Tag("R-MEL-06")
    void nothingIsLookedUpBeforeDangerIsExcludedAndTheTaskIsChosen() {
        assertThat(TaakVoorVerrijking.toets(Gevaar.NIET_GEVRAAGD, Fixtures.BEOORDELEN))
                .contains(Weigerreden.GEVAAR_NIET_GEVRAAGD);
        assertThat(TaakVoorVerrijking.toets(Gevaar.NIET_NU, null)).contains(Weigerreden.TAAK_NIET_GEKOZEN);
        assertThat(TaakVoorVerrijking.toets(Gevaar.NIET_NU, Fixtures.BEOORDELEN))
                .isEmpty();
    }

    @Test
    @Tag("R-MEL-04")
    void aSignalSaysSomething() {
        NieuweMelding leeg = new NieuweMelding(
                Gevaar.NIET_NU,
                Fixtures.BEOORDELEN,
                new Signaal("Belde ook gisteren", " \n\t "),
                Fixtures.buur(),
                BEKEND,
                Reikwijdte.PERSOON,
                null);

        assertThat(Aannameregels.toets(leeg)).containsExactly(Weigerreden.INHOUD_ONTBREEKT);
    }

    @Test
    @Tag("R-MEL-04")
    void aSignalIsAboutSomeoneIfOnlyByDescription() {
        NieuweMelding overNiemand = Fixtures.nieuweMelding(Fixtures.buur(), new Betrokkene.Onbekend("  "));
        NieuweMelding overIemand =
                Fixtures.nieuweMelding(Fixtures.buur(), new Betrokkene.Onbekend("de man op nummer 14"));

        assertThat(Aannameregels.toets(overNiemand)).containsExactly(Weigerreden.BETROKKENE_ONTBREEKT);
        assertThat(Aannameregels.toets(overIemand)).isEmpty();
    }

    @Test
    @Tag("R-MEL-05")
    void aMelderGivesANameOrANumberOrChoosesToBeAnonymous() {
        Melder zonderIets = Melder.inwoner(" ", null, null);
        Melder alleenNummer = Melder.inwoner("", Telefoonnummer.van("0612345678"), null);

        assertThat(Aannameregels.toets(Fixtures.nieuweMelding(zonderIets, BEKEND)))
                .containsExactly(Weigerreden.MELDER_ONBEKEND);
        assertThat(Aannameregels.toets(Fixtures.nieuweMelding(alleenNummer, BEKEND)))
                .isEmpty();
        assertThat(Aannameregels.toets(Fixtures.nieuweMelding(Melder.anoniem(), BEKEND)))
                .isEmpty();
    }

    @Test
    @Tag("R-MEL-07")
    void aMeldingClosedAtOnceHasAnOutcomeAndSaysWhy() {
        assertThat(Aannameregels.toets(meteenGesloten(new Sluiting(Sluitreden.ADVIES_GEGEVEN, ""))))
                .containsExactly(Weigerreden.REDEN_ONTBREEKT);
        assertThat(Aannameregels.toets(meteenGesloten(new Sluiting(Sluitreden.ADVIES_GEGEVEN, "Belt de huisarts"))))
                .isEmpty();
    }

    @Test
    void everythingThatStandsInTheWayIsToldAtOnce() {
        NieuweMelding leeg = new NieuweMelding(
                Gevaar.NIET_GEVRAAGD,
                null,
                new Signaal(null, null),
                Melder.inwoner(null, null, null),
                new Betrokkene.Onbekend(null),
                Reikwijdte.PERSOON,
                null);

        assertThat(Aannameregels.toets(leeg))
                .containsExactly(
                        Weigerreden.GEVAAR_NIET_GEVRAAGD,
                        Weigerreden.TAAK_NIET_GEKOZEN,
                        Weigerreden.INHOUD_ONTBREEKT,
                        Weigerreden.MELDER_ONBEKEND,
                        Weigerreden.BETROKKENE_ONTBREEKT);
    }

    private static NieuweMelding met(Gevaar gevaar, Doel taak) {
        return new NieuweMelding(gevaar, taak, Fixtures.signaal(), Fixtures.buur(), BEKEND, Reikwijdte.PERSOON, null);
    }

    private static NieuweMelding meteenGesloten(Sluiting sluiting) {
        return new NieuweMelding(
                Gevaar.NIET_NU,
                Fixtures.BEOORDELEN,
                Fixtures.signaal(),
                Fixtures.buur(),
                BEKEND,
                Reikwijdte.PERSOON,
                sluiting);
    }
}
