package nl.samenspraak.meldpunt.triage;

import static nl.samenspraak.meldpunt.Fixtures.BRAM;
import static nl.samenspraak.meldpunt.Fixtures.KLOK;
import static nl.samenspraak.meldpunt.Fixtures.MEVROUW;
import static nl.samenspraak.meldpunt.Fixtures.VANDAAG;
import static nl.samenspraak.meldpunt.Fixtures.YASMINA;
import static nl.samenspraak.meldpunt.triage.Opstelling.BEOORDELEN;
import static nl.samenspraak.meldpunt.triage.Opstelling.WVGGZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.Referentie;
import nl.samenspraak.meldpunt.ToeleidingGevraagd;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.herkennen.Beschreven;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.informeren.NieuweInformering;
import nl.samenspraak.meldpunt.loket.Loketgegeven;
import nl.samenspraak.meldpunt.loket.Melderwoorden;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaarafloop;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Proefpoort;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R-MEL-07")
class TriageTest {

    private static final String WAAROM = "Mevrouw redt het huishouden niet.";

    private Opstelling opstelling = Opstelling.van(Fixtures.buur());
    private Proefpoort poort;

    @BeforeEach
    void openDePoort() {
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.PERSOON, Dossierdeel.MELDER_IDENTITEIT);
        opstelling.geinformeerd();
    }

    @AfterEach
    void sluitDePoort() {
        poort.close();
    }

    /** Codes of what the loket gets, in order; of what is not known nothing is given. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "wmo                 | nummer toelichting naam geboortedatum adres reikwijdte aanleiding inhoud melder"
                        + " melder-telefoon melder-relatie",
                "jeugdteam           | nummer toelichting naam geboortedatum adres reikwijdte aanleiding inhoud",
                "budgetwinkel        | nummer toelichting naam geboortedatum adres aanleiding",
                "clientondersteuning | nummer toelichting naam",
                "buurtbemiddeling    | nummer toelichting naam adres melder melder-telefoon"
            })
    void theUserSeesExactlyWhatALoketMayGet(String loket, String gegevens) {
        assertThat(gegevens(bekijk(loket))).isEqualTo(gegevens);
    }

    @Test
    @Tag("R-MEL-02")
    void whatCameOfDangerInTheConversationStandsInTheCourseOfTheMelding() {
        opstelling.gevaar(new Noodoverdracht(Gevaarafloop.CRISISDIENST, LocalTime.of(14, 5), "Zij komen."));

        assertThat(opstelling.triage().open(opstelling.id(), BEOORDELEN).gevaar())
                .singleElement()
                .satisfies(stuk -> {
                    assertThat(stuk.afloop()).isEqualTo(Gevaarafloop.CRISISDIENST);
                    assertThat(stuk.tijd()).isEqualTo("14:05");
                    assertThat(stuk.tekst()).isEqualTo("Zij komen.");
                    assertThat(stuk.door()).isEqualTo("Yasmina Bakker");
                });
    }

    @Test
    @Tag("R-ALG-17")
    @Tag("R-AVG-10")
    void ofAChildTheOneWhoSpeaksForItAgreesAndNobodyAgreesToWhatHeDidNotKnow() {
        opstelling = Opstelling.van(Fixtures.buur());
        opstelling.register.met(MEVROUW, "Aalders", Geboortedatum.van("20161120"));
        opstelling.na(2);
        opstelling
                .informeren()
                .betrokkene(
                        opstelling.id(),
                        NieuweInformering.geinformeerd(VANDAAG.plusDays(2), Contactwijze.GESPREK)
                                .aan("T. Aalders, moeder met gezag"),
                        opstelling.melding.versie(),
                        BEOORDELEN);
        String gezien = bekijk("welzijn").bericht().afdruk();

        weigert(
                welzijn(new Instemming(VANDAAG.plusDays(2), Contactwijze.GESPREK, " "), gezien),
                Weigerreden.VERTEGENWOORDIGER_ONTBREEKT);
        weigert(
                welzijn(new Instemming(VANDAAG.plusDays(1), Contactwijze.GESPREK, "T. Aalders, moeder"), gezien),
                Weigerreden.TOESTEMMING_VOOR_WETEN);
        opstelling
                .triage()
                .geleidDoor(
                        opstelling.id(),
                        welzijn(
                                new Instemming(VANDAAG.plusDays(2), Contactwijze.GESPREK, "T. Aalders, moeder"),
                                gezien),
                        opstelling.melding.versie(),
                        BEOORDELEN);
        assertThat(opstelling
                        .stukken
                        .doorgeleidingen()
                        .get(0)
                        .instemming()
                        .orElseThrow()
                        .wie())
                .isEqualTo("T. Aalders, moeder");
    }

    @Test
    @Tag("R-MEL-16")
    void aMeldingInWhichThisPersonMayHaveBeenDescribedStandsBesideItUntilSomebodySaysWhoItIs() {
        Instant toen = Fixtures.KLOK.instant().minusSeconds(3600);
        opstelling.register.met(MEVROUW, "Verhoeven", Geboortedatum.van("19580503"));
        opstelling.beschreven.add(new Beschreven(
                new UUID(0, 7),
                "M-2026-000007",
                toen,
                Meldingstatus.IN_BEHANDELING,
                BRAM,
                BRAM,
                "mevrouw Verhoeven, 3-5-1958"));
        opstelling.beschreven.add(new Beschreven(
                new UUID(0, 8),
                "M-2026-000008",
                toen.minusSeconds(60),
                Meldingstatus.AANGENOMEN,
                null,
                BRAM,
                "Verhoeven, 3 mei 1958"));
        opstelling.beschreven.add(new Beschreven(
                new UUID(0, 9), "M-2026-000009", toen, Meldingstatus.AANGENOMEN, null, BRAM, "Verhoeven, 4-5-1958"));

        assertThat(opstelling.triage().open(opstelling.id(), BEOORDELEN).eerdere())
                .extracting(EerdereMeldingregel::zekerheid, EerdereMeldingregel::nummer)
                .as("of a colleague's own work no number")
                .containsExactly(
                        tuple(EerdereMeldingregel.Zekerheid.BESCHREVEN, null),
                        tuple(EerdereMeldingregel.Zekerheid.BESCHREVEN, new Meldingnummer("M-2026-000008")));
    }

    /** What is written, and why it cannot go; with the text that the user saw. */
    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource({
        "bemoeizorg, BEMOEIZORG, , REDEN_ONTBREEKT",
        "bemoeizorg, BEMOEIZORG, Voor de zekerheid., REDEN_ZEGT_NIETS",
        "bemoeizorg, BEMOEIZORG, 'Zij eet al een week niet en laat niemand binnen; de huisarts komt er niet door.', ",
        "burgemeester, OPENBARE_ORDE, Dat is wel zo handig., REDEN_ZEGT_NIETS",
        "burgemeester, OPENBARE_ORDE, 'Hij gooit sinds zondag stenen op de stoep naar kinderen die langslopen.', "
    })
    @Tag("R-MEL-21")
    void bemoeizorgAndThePublicOrderAreOutcomesThatAskForAWeighingOfThisCase(
            String loket, Sluitreden reden, String waarom, Weigerreden bezwaar) {
        Doorgeleidingsverzoek verzoek = new Doorgeleidingsverzoek(loket, waarom, null, null);
        String gezien = opstelling
                .triage()
                .voorbeeld(opstelling.id(), verzoek, BEOORDELEN)
                .orElseThrow()
                .bericht()
                .afdruk();

        Verstrekking verstrekking = opstelling
                .triage()
                .geleidDoor(
                        opstelling.id(),
                        new Doorgeleidingsverzoek(loket, waarom, null, gezien),
                        opstelling.melding.versie(),
                        BEOORDELEN);

        assertThat(verstrekking.bezwaar()).isEqualTo(Optional.ofNullable(bezwaar));
        if (bezwaar == null) {
            assertThat(opstelling.melding.isAfgeslotenMet(reden)).isTrue();
            DoorgeleidingView stuk =
                    opstelling.triage().bericht(opstelling.id(), BEOORDELEN).orElseThrow();
            assertThat(stuk.protocol().isEmpty()).isEqualTo(reden != Sluitreden.BEMOEIZORG);
            assertThat(stuk.bericht().tekst()).contains(waarom);
        } else {
            assertThat(opstelling.melding.status().open()).isTrue();
        }
    }

    @Test
    @Tag("R-MEL-05")
    void nothingOfAnAnonymousMelderGoesToALoketThatMayKnowTheMelder() {
        opstelling = Opstelling.van(Melder.anoniem());

        Doorgeleidingsvoorbeeld voorbeeld = bekijk("wmo");

        assertThat(gegevens(voorbeeld))
                .isEqualTo("nummer toelichting naam geboortedatum adres reikwijdte aanleiding inhoud");
        assertThat(voorbeeld.bericht().tekst()).doesNotContain("Melder", "anoniem");
    }

    @Test
    void whatThePurposeDoesNotOpenDoesNotGoEither() {
        poort.close();
        poort = Proefpoort.open(Dossierdeel.SIGNAAL);
        opstelling = Opstelling.van(Fixtures.buur());

        assertThat(gegevens(bekijk("wmo"))).isEqualTo("nummer toelichting reikwijdte aanleiding inhoud");
        assertThat(opstelling.register.gevraagd()).isEmpty();
    }

    @Test
    void ofSomeoneWhoIsNotKnownTheDescriptionGoes() {
        opstelling = new Opstelling(Fixtures.buur(), new Betrokkene.Onbekend("de man op nummer 14"));

        assertThat(gegevens(bekijk("ggd-vangnet"))).isEqualTo("nummer toelichting omschrijving aanleiding inhoud");
    }

    @Test
    @Tag("R-MEL-05")
    void theUserIsWarnedWhenTheNameOfTheMelderStandsInTheText() {
        Doorgeleidingsverzoek noemt = verzoek("welzijn", "Bel eerst mevrouw De BRUIN.", null);

        assertThat(voorbeeld(noemt).noemtMelder()).isTrue();
        assertThat(bekijk("welzijn").noemtMelder()).isFalse();
        assertThat(voorbeeld(verzoek("wmo", "Bel De Bruin.", null)).noemtMelder())
                .as("this one may know the melder")
                .isFalse();
    }

    @Test
    void whatStandsInAMeldingIsNeverReadAsAPlaceToFillIn() {
        Doorgeleidingsvoorbeeld voorbeeld = voorbeeld(verzoek("welzijn", "Zie {afzender} en $1.", null));

        assertThat(voorbeeld.bericht().tekst()).contains("Toelichting: Zie {afzender} en $1.");
    }

    @Test
    @Tag("R-LOG-01")
    void whatWasSeenAndConfirmedIsPreciselyWhatIsPutReady() {
        Bericht gezien = bekijk("wmo").bericht();

        Verstrekking verstrekking = leidDoor(verzoek("wmo", WAAROM, gezien.afdruk()));

        assertThat(verstrekking.bezwaar()).isEmpty();
        assertThat(verstrekking.wederpartij()).contains("Wmo-loket Zandermeer");
        assertThat(verstrekking.betrokkenen()).containsExactly(MEVROUW);
        Doorgeleiding stuk = opstelling.stukken.doorgeleidingen().get(0);
        assertThat(stuk.bericht()).isEqualTo(gezien);
        assertThat(stuk.klaargezetDoor()).isEqualTo(YASMINA);
        assertThat(stuk.klaargezetOp()).isEqualTo(KLOK.instant());
        assertThat(stuk.loketversie()).isEqualTo("2026-11");
        assertThat(opstelling.melding.afsluiting().orElseThrow().sluiting())
                .isEqualTo(new Sluiting(Sluitreden.DOORGELEID, WAAROM));
    }

    @Test
    @Tag("R-LOG-01")
    void whatDiffersFromWhatWasSeenStays() {
        Bericht gezien = bekijk("wmo").bericht();
        opstelling.register.met(MEVROUW, "Verhoeven-de Wit");

        weigert(verzoek("wmo", WAAROM, gezien.tekst()), Weigerreden.VOORBEELD_VEROUDERD);
        weigert(verzoek("wmo", WAAROM, null), Weigerreden.VOORBEELD_VEROUDERD);
        weigert(verzoek("wmo", "Iets anders.", gezien.tekst()), Weigerreden.VOORBEELD_VEROUDERD);
    }

    @Test
    @Tag("R-AVG-01")
    @Tag("R-MEL-12")
    void nothingGoesBeforeTheBetrokkeneWasToldOrThatIsPostponedOnAGround() {
        opstelling = Opstelling.van(Fixtures.buur());
        String gezien = bekijk("wmo").bericht().afdruk();

        weigert(verzoek("wmo", WAAROM, gezien), Weigerreden.EERST_INFORMEREN);

        opstelling
                .informeren()
                .betrokkene(
                        opstelling.id(),
                        NieuweInformering.uitgesteld(
                                Fixtures.VANDAAG.plusDays(3),
                                "gevaar-ander",
                                "Haar man bedreigde de melder vorige week."),
                        0,
                        BEOORDELEN);
        assertThat(leidDoor(verzoek("wmo", WAAROM, gezien)).bezwaar()).isEmpty();
        opstelling.na(4);
        assertThat(draagOver()).as("the postponement is over").contains(Weigerreden.EERST_INFORMEREN);
        opstelling.geinformeerd();
        assertThat(draagOver()).isEmpty();
    }

    @Test
    @Tag("R-AVG-01")
    void whoReportedHimselfAndWhoseNameNobodyKnowsNeedNotBeToldFirst() {
        opstelling = Opstelling.van(Melder.inwoner("A. Verhoeven", null, Relatie.ZELF));
        assertThat(leidDoor(verzoek("wmo", WAAROM, bekijk("wmo").bericht().afdruk()))
                        .bezwaar())
                .isEmpty();
        opstelling = new Opstelling(Fixtures.buur(), new Betrokkene.Onbekend("de man op nummer 14"));
        assertThat(leidDoor(verzoek("wmo", WAAROM, bekijk("wmo").bericht().afdruk()))
                        .bezwaar())
                .isEmpty();
    }

    @Test
    @Tag("R-MEL-05")
    void ofAMelderWhoIsNotToBeNamedNothingGoes() {
        opstelling = Opstelling.van(Fixtures.buur().nietTeNoemen(true)).geinformeerd();

        assertThat(gegevens(bekijk("wmo")))
                .isEqualTo("nummer toelichting naam geboortedatum adres reikwijdte aanleiding inhoud");
        assertThat(voorbeeld(verzoek("wmo", "Bel De Bruin.", null)).noemtMelder())
                .isTrue();
    }

    @Test
    @Tag("R-MEL-05")
    void ownWordsThatSayWhoAMelderIsAreMarkedAndWhatHeSaidCanStayHere() {
        opstelling = Opstelling.van(Fixtures.buur().nietTeNoemen(true)).geinformeerd();
        String wat = "Het is mijn oudste zoon. Ik ben de buurvrouw. Bel 06 1234 5678.";

        Doorgeleidingsvoorbeeld voorbeeld = voorbeeld(verzoek("wmo", wat, null));
        assertThat(voorbeeld.verraadt()).contains("mijn oudste zoon", "Ik ben de buurvrouw");
        Doorgeleidingsvoorbeeld.Regel toelichting = voorbeeld.regels().stream()
                .filter(regel -> regel.waarde().equals(wat))
                .findFirst()
                .orElseThrow();
        assertThat(voorbeeld.delen(toelichting))
                .filteredOn(Doorgeleidingsvoorbeeld.Deel::verraadt)
                .extracting(Doorgeleidingsvoorbeeld.Deel::tekst)
                .contains("mijn oudste zoon", "Ik ben de buurvrouw");
        assertThat(voorbeeld.delen(toelichting).stream()
                        .map(Doorgeleidingsvoorbeeld.Deel::tekst)
                        .reduce("", String::concat))
                .as("nothing is taken out")
                .isEqualTo(wat);
        assertThat(voorbeeld(verzoek("wmo", "Mijnheer is ziek, zoon weet ervan.", null))
                        .noemtMelder())
                .isFalse();

        assertThat(gegevens(voorbeeld(new Doorgeleidingsverzoek("wmo", "Er is hulp nodig.", null, null, true))))
                .isEqualTo("nummer toelichting naam geboortedatum adres reikwijdte");
    }

    @Test
    @Tag("R-MEL-05")
    void whoToldItIsMarkedAlsoWhenItIsSomebodyOfTheOther() {
        opstelling = Opstelling.van(Fixtures.buur().nietTeNoemen(true)).geinformeerd();

        assertThat(verraadt("Haar zoon belde. Zij liet mij gisteren niet binnen."))
                .containsExactly("Haar zoon belde", "mij gisteren");
        assertThat(verraadt("Dat vertelde zijn oudste dochter.")).containsExactly("vertelde zijn oudste dochter");
        assertThat(verraadt("Haar buurvrouw heeft gemeld dat zij roept."))
                .containsExactly("Haar buurvrouw heeft gemeld");
        assertThat(verraadt("De buurvrouw van nummer 12 is oud. De dochter belt elke dag."))
                .containsExactly("De dochter belt");
        assertThat(verraadt("Melder is haar zus. Gehoord van de huisarts."))
                .containsExactly("Melder is haar zus", "Gehoord van de huisarts");
        assertThat(verraadt("Haar zoon woont in Zandermeer. Ik heb mijnheer nog niet gesproken."))
                .as("whoever handles the melding writes of himself")
                .isEmpty();
    }

    @Test
    @Tag("R-MEL-05")
    void whatAMelderSaysOfHimselfIsMarkedInHisOwnWordsAndOnlyThere() {
        Melderwoorden woorden = new Melderwoorden(Referentie.meegeleverd());
        Melder melder = Fixtures.buur().nietTeNoemen(true);

        assertThat(woorden.inEigenWoorden("'s Nachts hoor ik haar. Haar zoon zei dat tegen mij.", melder))
                .containsExactly("ik haar", "Haar zoon zei", "mij");
        assertThat(woorden.inEigenWoorden("Ik ben de buurvrouw.", melder)).containsExactly("Ik ben de buurvrouw");
        assertThat(woorden.inEigenWoorden("Mail mdebruin@voorbeeld.nl", melder)).containsExactly("mdebruin");
        assertThat(woorden.inEigenWoorden("De dikke mijnheer loopt weg.", melder))
                .isEmpty();
    }

    @Test
    @Tag("R-MEL-05")
    void aMarkIsOnWholeWords() {
        opstelling = Opstelling.van(Fixtures.buur().nietTeNoemen(true)).geinformeerd();
        String wat = "Mijnheer zei het. Hij zei het mij. De mijter viel.";

        Doorgeleidingsvoorbeeld voorbeeld = voorbeeld(verzoek("wmo", wat, null));

        assertThat(voorbeeld.delen(new Doorgeleidingsvoorbeeld.Regel(Loketgegeven.TOELICHTING, wat)))
                .filteredOn(Doorgeleidingsvoorbeeld.Deel::verraadt)
                .extracting(Doorgeleidingsvoorbeeld.Deel::tekst)
                .containsExactly("mij");
    }

    @Test
    @Tag("R-MEL-05")
    void whatTheMelderSaidStaysHereInThePreviewAndInWhatIsPutReady() {
        opstelling = Opstelling.van(Fixtures.buur().nietTeNoemen(true)).geinformeerd();
        Signaal signaal = opstelling.melding.signaal();
        Doorgeleidingsvoorbeeld met = bekijk("wmo");
        assertThat(met.bericht().tekst()).contains(signaal.aanleiding(), signaal.inhoud());

        String gezien = voorbeeld(zonderVerhaal(null)).bericht().afdruk();
        assertThat(leidDoor(zonderVerhaal(met.bericht().afdruk())).bezwaar())
                .as("ticked after the preview was drawn: that one is not what would go")
                .contains(Weigerreden.VOORBEELD_VEROUDERD);
        assertThat(leidDoor(zonderVerhaal(gezien)).bezwaar()).isEmpty();

        assertThat(opstelling.stukken.doorgeleidingen().get(0).bericht().tekst())
                .contains("Er is hulp nodig.")
                .doesNotContain(signaal.aanleiding(), signaal.inhoud());
    }

    private static Doorgeleidingsverzoek zonderVerhaal(String gezien) {
        return new Doorgeleidingsverzoek("wmo", "Er is hulp nodig.", null, gezien, true);
    }

    private List<String> verraadt(String toelichting) {
        return voorbeeld(verzoek("wmo", toelichting, null)).verraadt();
    }

    @Test
    @Tag("R-AVG-10")
    void aLoketWithoutAGroundInLawGetsSomethingOnlyWhenTheBetrokkeneAgrees() {
        String gezien = bekijk("welzijn").bericht().afdruk();

        weigert(verzoek("welzijn", WAAROM, gezien), Weigerreden.TOESTEMMING_ONTBREEKT);

        weigert(welzijn(new Instemming(null, Contactwijze.GESPREK, ""), gezien), Weigerreden.DAG_ONTBREEKT);
        weigert(
                welzijn(new Instemming(VANDAAG.plusDays(1), Contactwijze.GESPREK, ""), gezien),
                Weigerreden.DAG_IN_TOEKOMST);
        weigert(welzijn(new Instemming(VANDAAG, null, ""), gezien), Weigerreden.WIJZE_ONTBREEKT);
        weigert(
                welzijn(new Instemming(VANDAAG.minusDays(1), Contactwijze.GESPREK, ""), gezien),
                Weigerreden.DAG_TE_VROEG);
        Instemming ja = new Instemming(VANDAAG, Contactwijze.GESPREK, "");
        assertThat(leidDoor(welzijn(ja, gezien)).bezwaar()).isEmpty();
        assertThat(opstelling.stukken.doorgeleidingen().get(0).instemming()).contains(ja);
    }

    /** Whoever could not be reached, did not agree on the telephone that it goes to a loket either. */
    @Test
    @Tag("R-AVG-10")
    @Tag("R-AVG-03")
    void nobodyAgreesWithWhatHeDoesNotKnowOf() {
        opstelling = Opstelling.van(Fixtures.buur()).uitgesteld();
        String gezien = bekijk("welzijn").bericht().afdruk();
        Doorgeleidingsverzoek verzoek = welzijn(new Instemming(VANDAAG, Contactwijze.TELEFOON, ""), gezien);

        weigert(verzoek, Weigerreden.TOESTEMMING_ZONDER_WETEN);
        assertThat(leidDoor(verzoek("wmo", WAAROM, bekijk("wmo").bericht().afdruk()))
                        .bezwaar())
                .as("a loket that rests on the law does not ask for that")
                .isEmpty();

        opstelling = Opstelling.van(Fixtures.buur()).uitgesteld().geinformeerd();
        assertThat(leidDoor(welzijn(
                                new Instemming(VANDAAG, Contactwijze.TELEFOON, ""),
                                bekijk("welzijn").bericht().afdruk()))
                        .bezwaar())
                .isEmpty();
    }

    @Test
    void aLoketAReasonAndTheRightPurposeAreNeeded() {
        String gezien = bekijk("wmo").bericht().afdruk();

        weigert(verzoek(null, WAAROM, gezien), Weigerreden.LOKET_ONTBREEKT);
        weigert(verzoek("kapper", WAAROM, gezien), Weigerreden.LOKET_ONTBREEKT);
        weigert(verzoek("wmo", "  ", gezien), Weigerreden.REDEN_ONTBREEKT);
        assertThat(opstelling
                        .triage()
                        .geleidDoor(opstelling.id(), verzoek("wmo", WAAROM, gezien), 0, WVGGZ)
                        .bezwaar())
                .contains(Weigerreden.ANDER_DOEL);
        assertThatThrownBy(() -> verzoek("wmo", "x".repeat(1001), gezien)).isInstanceOf(OngeldigeWaarde.class);
        assertThatThrownBy(() ->
                        opstelling.triage().geleidDoor(opstelling.id(), verzoek("wmo", WAAROM, gezien), 7, BEOORDELEN))
                .isInstanceOf(VerouderdeVersie.class);
    }

    @Test
    void aClosedMeldingGoesNowhere() {
        String gezien = bekijk("wmo").bericht().afdruk();
        leidDoor(verzoek("wmo", WAAROM, gezien));

        weigert(verzoek("wmo", WAAROM, gezien), Weigerreden.AFGESLOTEN);
    }

    @Test
    void whatWasPutReadyIsHandedOverOnce() {
        assertThat(draagOver()).contains(Weigerreden.NIETS_KLAARGEZET);
        leidDoor(verzoek("wmo", WAAROM, bekijk("wmo").bericht().afdruk()));
        opstelling.na(1);

        assertThat(draagOver()).isEmpty();
        assertThat(draagOver()).contains(Weigerreden.AL_OVERGEDRAGEN);

        DoorgeleidingView view =
                opstelling.triage().bericht(opstelling.id(), BEOORDELEN).orElseThrow();
        assertThat(view.klaargezet().door()).isEqualTo("Yasmina Bakker");
        assertThat(view.overgedragen().op()).isAfter(view.klaargezet().op());
    }

    @Test
    @Tag("R-MEL-05")
    void theMessageStaysClosedWhenThePurposeDoesNotOpenAllThatIsInIt() {
        leidDoor(verzoek("wmo", WAAROM, bekijk("wmo").bericht().afdruk()));
        poort.close();
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.PERSOON);

        assertThat(opstelling
                        .triage()
                        .bericht(opstelling.id(), BEOORDELEN)
                        .orElseThrow()
                        .bericht())
                .isNull();
    }

    @Test
    void toeleidingIsToldTheMinimumAndTheMeldingCloses() {
        opstelling = Opstelling.van(Fixtures.buur());
        Toeleidingsverzoek verzoek =
                new Toeleidingsverzoek(Gedrag.NIET_VERWARD, terreinen("wmo-2015", "wgs"), "Brieven en huishouden.");

        assertThat(naarToeleiding(verzoek))
                .as("another uses it for something else: she knows before that (AVG 14 lid 3, onder c, en lid 4)")
                .contains(Weigerreden.EERST_INFORMEREN);
        assertThat(opstelling.gebeurtenissen).isEmpty();
        opstelling.geinformeerd();
        assertThat(naarToeleiding(verzoek)).isEmpty();

        assertThat(opstelling.gebeurtenissen)
                .containsExactly(
                        new ToeleidingGevraagd(opstelling.id(), MEVROUW, true, false, YASMINA, KLOK.instant()));
        assertThat(opstelling.melding.afsluiting().orElseThrow().sluiting().reden())
                .isEqualTo(Sluitreden.TOELEIDING);
        assertThat(opstelling.stukken.toeleidingen().get(0).terreinen())
                .extracting(Terrein::naam)
                .containsExactly("Wet gemeentelijke schuldhulpverlening", "Wmo 2015");
    }

    @Test
    @Tag("R-MEL-05")
    void whatTheMelderSaidStaysHereWhereTheTriagistLeavesItOutForTheToeleider() {
        opstelling = Opstelling.van(Fixtures.buur().nietTeNoemen(true)).geinformeerd();

        assertThat(naarToeleiding(
                        new Toeleidingsverzoek(Gedrag.NIET_VERWARD, terreinen("wgs"), "Brieven blijven liggen.", true)))
                .isEmpty();

        assertThat(opstelling.gebeurtenissen)
                .extracting(ToeleidingGevraagd::zonderVerhaal)
                .containsExactly(true);
        assertThat(opstelling.stukken.toeleidingen().get(0).zonderVerhaal()).isTrue();
    }

    @Test
    @Tag("R-MEL-11")
    void oneIncidentOfConfusedBehaviourIsNeverToldAsMeervoudig() {
        naarToeleiding(new Toeleidingsverzoek(
                Gedrag.EEN_VOORVAL, terreinen("wmo-2015", "wgs", "ggz", "wonen"), "Riep op straat."));

        assertThat(opstelling.gebeurtenissen)
                .extracting(ToeleidingGevraagd::meervoudig)
                .containsExactly(false);
        assertThat(opstelling.stukken.toeleidingen().get(0).meervoudig()).isFalse();
    }

    @Test
    @Tag("R-MEL-07")
    void whatWentToToeleidingByMistakeIsTakenBackAsLongAsNobodyBeganThere() {
        Toeleidingsverzoek verzoek =
                new Toeleidingsverzoek(Gedrag.NIET_VERWARD, terreinen("wmo-2015", "wgs"), "Brieven en huishouden.");
        opstelling = Opstelling.van(Fixtures.buur()).geinformeerd();
        assertThat(naarToeleiding(verzoek)).isEmpty();

        assertThat(heropen("")).contains(Weigerreden.REDEN_ONTBREEKT);
        opstelling.begonnen = true;
        assertThat(heropen("Verkeerde knop.")).contains(Weigerreden.UITKOMST_LOOPT_ELDERS);
        assertThat(opstelling.melding.status().open()).isFalse();
        assertThat(opstelling.stukken.toeleidingen()).hasSize(1);

        opstelling.begonnen = false;
        assertThat(heropen("Verkeerde knop.")).isEmpty();
        assertThat(opstelling.ingetrokken).containsExactly(opstelling.id() + ": Verkeerde knop.");
        assertThat(opstelling.melding.status().open()).isTrue();
        assertThat(opstelling.stukken.toeleidingen()).isEmpty();

        assertThat(naarToeleiding(verzoek)).isEmpty();
        assertThat(opstelling.gebeurtenissen).as("it can go there again").hasSize(2);
    }

    private Optional<Weigerreden> heropen(String waarom) {
        return opstelling
                .triage()
                .heropen(opstelling.id(), waarom, opstelling.melding.versie(), BEOORDELEN)
                .bezwaar();
    }

    @Test
    void toeleidingNeedsAPersonAnAnswerAboutBehaviourAFieldAndAReason() {
        Set<Terrein> wmo = terreinen("wmo-2015");
        assertThat(naarToeleiding(new Toeleidingsverzoek(null, wmo, WAAROM))).contains(Weigerreden.GEDRAG_ONTBREEKT);
        assertThat(naarToeleiding(new Toeleidingsverzoek(Gedrag.VAKER, Set.of(), WAAROM)))
                .contains(Weigerreden.TERREIN_ONTBREEKT);
        assertThat(naarToeleiding(new Toeleidingsverzoek(Gedrag.VAKER, wmo, "")))
                .contains(Weigerreden.REDEN_ONTBREEKT);
        opstelling = new Opstelling(Fixtures.buur(), new Betrokkene.Onbekend("de man op nummer 14"));
        assertThat(naarToeleiding(new Toeleidingsverzoek(Gedrag.VAKER, wmo, WAAROM)))
                .contains(Weigerreden.PERSOON_ONBEKEND);

        assertThat(opstelling.gebeurtenissen).isEmpty();
        assertThat(opstelling.melding.status().open()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Sluitreden.class)
    void anOutcomeWithAWayOfItsOwnIsNoMereClosing(Sluitreden reden) {
        boolean dicht = opstelling
                .melding
                .sluit(new Sluiting(reden, WAAROM), YASMINA, KLOK.instant())
                .isEmpty();

        assertThat(dicht).isEqualTo(reden.rechtstreeks());
        assertThat(opstelling.melding.status().open()).isNotEqualTo(dicht);
    }

    private void weigert(Doorgeleidingsverzoek verzoek, Weigerreden reden) {
        int ervoor = opstelling.stukken.doorgeleidingen().size();
        Verstrekking verstrekking = leidDoor(verzoek);

        assertThat(verstrekking.bezwaar()).contains(reden);
        assertThat(verstrekking.wederpartij()).isEmpty();
        assertThat(verstrekking.betrokkenen()).isEmpty();
        assertThat(opstelling.stukken.doorgeleidingen()).hasSize(ervoor);
    }

    private Doorgeleidingsvoorbeeld bekijk(String loket) {
        return voorbeeld(verzoek(loket, WAAROM, null));
    }

    private Doorgeleidingsvoorbeeld voorbeeld(Doorgeleidingsverzoek verzoek) {
        return opstelling
                .triage()
                .voorbeeld(opstelling.id(), verzoek, BEOORDELEN)
                .orElseThrow();
    }

    private Verstrekking leidDoor(Doorgeleidingsverzoek verzoek) {
        return opstelling.triage().geleidDoor(opstelling.id(), verzoek, opstelling.melding.versie(), BEOORDELEN);
    }

    private Optional<Weigerreden> draagOver() {
        return opstelling.triage().draagOver(opstelling.id(), 0, BEOORDELEN).bezwaar();
    }

    private Optional<Weigerreden> naarToeleiding(Toeleidingsverzoek verzoek) {
        return opstelling
                .triage()
                .naarToeleiding(opstelling.id(), verzoek, 0, BEOORDELEN)
                .bezwaar();
    }

    private static Doorgeleidingsverzoek verzoek(String loket, String toelichting, String gezien) {
        return new Doorgeleidingsverzoek(loket, toelichting, null, gezien);
    }

    private static Doorgeleidingsverzoek welzijn(Instemming instemming, String gezien) {
        return new Doorgeleidingsverzoek("welzijn", WAAROM, instemming, gezien);
    }

    private static String gegevens(Doorgeleidingsvoorbeeld voorbeeld) {
        List<Doorgeleidingsvoorbeeld.Regel> regels = voorbeeld.regels();
        regels.forEach(regel -> assertThat(voorbeeld.bericht().tekst()).contains(regel.waarde()));
        return regels.stream().map(regel -> regel.gegeven().code()).collect(Collectors.joining(" "));
    }

    private static Set<Terrein> terreinen(String... codes) {
        return Arrays.stream(codes).map(Terrein::vanCode).collect(Collectors.toSet());
    }
}
