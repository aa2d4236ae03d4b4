package nl.samenspraak.meldpunt.wvggz;

import static nl.samenspraak.meldpunt.Fixtures.MEVROUW;
import static nl.samenspraak.meldpunt.Fixtures.VANDAAG;
import static nl.samenspraak.meldpunt.triage.Opstelling.BEOORDELEN;
import static nl.samenspraak.meldpunt.triage.Opstelling.WVGGZ;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.AANVRAAG_INGEDIEND;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.AANVRAAG_NODIG;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.AANVRAAG_VERTELD;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.AFGEROND;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.BESLUIT_GEEN_VERZOEKSCHRIFT;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.BESLUIT_VERZOEKSCHRIFT;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.COLLEGE_EENS;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.COLLEGE_ONEENS;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.COLLEGE_VERZOEK;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.GEEN_AANVRAAG;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.HERSTELD;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.MELDER_AKKOORD;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.MELDER_GESCHREVEN;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.MELDER_ONEENS;
import static nl.samenspraak.meldpunt.wvggz.Wvggzsoort.MELDER_VERTELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.melding.Toewijzing;
import nl.samenspraak.meldpunt.signaal.Briefadres;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.triage.Opstelling;
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

/** The melding came in on Friday 20 November 2026. */
class WvggzonderzoekTest {

    private static final PersoonId ZOON = new PersoonId(UUID.fromString("00000000-0000-7000-8000-00000000000b"));
    private static final String WAAROM = "Ernstig nadeel, en geen hulp die wordt aangenomen.";

    private Opstelling opstelling = Opstelling.van(iemand(Relatie.PARTNER));
    private Proefpoort poort;

    @BeforeEach
    void openDePoort() {
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.PERSOON, Dossierdeel.MELDER_IDENTITEIT);
    }

    @AfterEach
    void sluitDePoort() {
        poort.close();
    }

    @Test
    @Tag("R-MEL-07")
    void itBeginsWithAReasonAndKeepsTheMeldingOpen() {
        assertThat(opstelling
                        .wvggz()
                        .begin(opstelling.id(), null, "", 0, BEOORDELEN)
                        .bezwaar())
                .contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(opstelling.melding.wvggzLoopt()).isFalse();
        assertThat(opstelling.dossiers.alle()).isEmpty();

        begin();

        assertThat(opstelling.melding.status().open()).isTrue();
        assertThat(open().stap(Wvggzsoort.BEGONNEN)).satisfies(stap -> {
            assertThat(stap.dag()).isEqualTo(VANDAAG);
            assertThat(stap.toelichting()).isEqualTo(WAAROM);
            assertThat(stap.door()).isEqualTo("Yasmina Bakker");
        });
        assertThat(opstelling
                        .wvggz()
                        .begin(opstelling.id(), null, WAAROM, 0, WVGGZ)
                        .bezwaar())
                .contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
    }

    @Test
    @Tag("R-MEL-08")
    void ofSeveralPeopleItBeginsAboutTheOneWhoIsSaid() {
        opstelling.melding.koppel(ZOON);

        assertThat(begin(null)).contains(Weigerreden.WIE_ONTBREEKT);
        assertThat(begin(new PersoonId(UUID.fromString("00000000-0000-7000-8000-00000000000c"))))
                .contains(Weigerreden.WIE_ONTBREEKT);
        assertThat(opstelling.melding.wvggzLoopt()).isFalse();
        assertThat(opstelling.dossiers.alle()).isEmpty();

        assertThat(begin(ZOON)).isEmpty();
        assertThat(opstelling.melding.persoon()).contains(ZOON);
        assertThat(opstelling.melding.medebetrokkenen()).containsExactly(MEVROUW);
    }

    @Test
    @Tag("R-MEL-08")
    void whileItRunsTheMeldingHasNoOtherOutcome() {
        begin();

        assertThat(opstelling.melding.sluit(
                        new Sluiting(Sluitreden.GEEN_VERVOLG, "Klaar."), Fixtures.YASMINA, Fixtures.KLOK.instant()))
                .contains(Weigerreden.WVGGZ_LOOPT);
        assertThat(rondAf()).contains(Weigerreden.WVGGZ_LOOPT);
    }

    @Test
    @Tag("R-MEL-08")
    void bothTermsAreFourteenDaysAfterTheMeldingAndSayWhy() {
        begin();
        opstelling.na(11);

        assertThat(open().termijnen().onderzoek()).satisfies(termijn -> {
            assertThat(termijn.uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 4));
            assertThat(termijn.rest()).isEqualTo("nog 3 dagen");
            assertThat(termijn.uitleg()).isEqualTo("Veertien dagen na 20 november 2026 is 4 december 2026.");
            assertThat(termijn.bron()).isEqualTo("Wvggz, artikel 5:2");
        });
        assertThat(open().termijnen().aanvraag().uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(opstelling.na(16)).isNotNull();
        assertThat(open().termijnen().aanvraag().dringendheid()).isEqualTo(Dringendheid.TE_LAAT);
    }

    @ParameterizedTest
    @EnumSource(Relatie.class)
    @Tag("R-MEL-09")
    void onlyThoseClosestMustHearTheOutcome(Relatie relatie) {
        boolean dierbaar = switch (relatie) {
            case VERTEGENWOORDIGER, PARTNER, OUDER, ESSENTIELE_NAASTE -> true;
            default -> false;
        };
        opstelling = Opstelling.van(iemand(relatie));
        begin();
        zet(GEEN_AANVRAAG, 1);

        assertThat(schrijfNaar("M. de Bruin", "Boterdiep 33", false).isEmpty()).isEqualTo(dierbaar);
        assertThat(zet(MELDER_VERTELD, 1).isEmpty()).isEqualTo(dierbaar);
        assertThat(open().melder().hoort()).isEqualTo(dierbaar);
        opstelling.na(15);
        assertThat(rondAf()).as("nothing is left to do").isEmpty();
        assertThat(opstelling.melding.afsluiting().orElseThrow().sluiting())
                .isEqualTo(new Sluiting(Sluitreden.WVGGZ, "Onderzoek: geen aanvraag. " + WAAROM));
    }

    @Test
    @Tag("R-MEL-05")
    @Tag("R-MEL-09")
    void anAnonymousMelderIsNeverTold() {
        opstelling = Opstelling.van(Melder.anoniem());
        begin();
        zet(AANVRAAG_NODIG, 1);
        zet(AANVRAAG_INGEDIEND, 2);
        zet(BESLUIT_GEEN_VERZOEKSCHRIFT, 5);
        zet(COLLEGE_EENS, 5);

        assertThat(open().brief()).isNull();
        assertThat(open().termijnen().melder()).isNull();
        assertThat(rondAf()).isEmpty();
    }

    @Test
    @Tag("R-MEL-09")
    void whoeverDisagreesWithNoHasTheOfficierAskedAnyway() {
        begin();
        zet(GEEN_AANVRAAG, 3);
        assertThat(zet(AANVRAAG_INGEDIEND, 3)).contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        assertThat(zet(MELDER_ONEENS, 3)).as("he has not been told yet").contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        assertThat(rondAf()).as("he must be told").contains(Weigerreden.WVGGZ_LOOPT);
        zet(MELDER_VERTELD, 4);

        assertThat(zet(MELDER_ONEENS, 5)).isEmpty();

        assertThat(open().mogelijk()).containsExactly(AANVRAAG_INGEDIEND);
        assertThat(rondAf()).as("the officier has to be asked").contains(Weigerreden.WVGGZ_LOOPT);
        assertThat(zet(AANVRAAG_INGEDIEND, 6)).isEmpty();
    }

    @Test
    @Tag("R-MEL-08")
    @Tag("R-MEL-09")
    @Tag("R-ALG-06")
    void whatWasRecordedByMistakeIsTakenBackFromTheLastAndStaysReadable() {
        begin();
        zet(GEEN_AANVRAAG, 3);
        zet(MELDER_VERTELD, 4);
        zet(MELDER_ONEENS, 5);
        assertThat(open().teHerstellen().soort()).isEqualTo(MELDER_ONEENS);

        assertThat(herstel(" ")).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(herstel("Verkeerde knop: hij is het eens.")).isEmpty();

        assertThat(open().mogelijk()).contains(MELDER_AKKOORD, MELDER_ONEENS).doesNotContain(AANVRAAG_INGEDIEND);
        assertThat(open().stap(MELDER_ONEENS)).isNull();
        assertThat(open().hersteld())
                .extracting(Wvggzstand::soort, Wvggzstand::toelichting)
                .containsExactly(tuple(MELDER_ONEENS, WAAROM), tuple(HERSTELD, "Verkeerde knop: hij is het eens."));
        assertThat(herstel("Ook dat vertelde ik een ander.")).isEmpty();
        assertThat(herstel("Er is wel een aanvraag nodig.")).isEmpty();
        assertThat(open().uitkomst()).isNull();
        assertThat(zet(AANVRAAG_NODIG, 5)).isEmpty();
        assertThat(open().hersteld()).hasSize(6);
    }

    @Test
    @Tag("R-MEL-07")
    @Tag("R-MEL-08")
    @Tag("R-ALG-06")
    void whatWasBegunByMistakeIsTakenBackAndTheMeldingIsJudgedAgain() {
        begin();
        assertThat(herstel(" ")).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(opstelling.melding.wvggzLoopt()).isTrue();

        assertThat(herstel("Verkeerde knop.")).isEmpty();
        assertThat(opstelling.melding.wvggzLoopt()).isFalse();
        assertThat(opstelling.melding.status().open()).isTrue();
        assertThat(opstelling.melding.toewijzingen())
                .as("its course says so")
                .extracting(stap -> stap.wvggz().orElse(null), Toewijzing::reden)
                .containsExactly(tuple(true, WAAROM), tuple(false, "Verkeerde knop."));
        assertThat(herstel("Nog eens.")).contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);

        assertThat(begin(null)).as("it can begin anew").isEmpty();
        assertThat(open().hersteld()).extracting(Wvggzstand::toelichting).containsExactly(WAAROM, "Verkeerde knop.");
    }

    private Optional<Weigerreden> herstel(String reden) {
        return opstelling.wvggz().herstel(opstelling.id(), reden, 0, WVGGZ).bezwaar();
    }

    @Test
    @Tag("R-MEL-10")
    void aSecondLetterNamesTheFirstAndTheScreenSaysThatItWent() {
        totHetBesluit(BESLUIT_GEEN_VERZOEKSCHRIFT);
        zet(COLLEGE_EENS, 21);
        assertThat(open().brief().tekst()).doesNotContain("schreven wij u al", "{");
        zet(MELDER_GESCHREVEN, 21);
        assertThat(open().brief().tekst()).doesNotContain("schreven wij u al");
        assertThat(open().eerdereBrief()).isNull();

        assertThat(zet(COLLEGE_ONEENS, 22)).isEmpty();

        assertThat(open().eerdereBrief().dag()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(open().brief().tekst())
                .contains("Op 11 december 2026 schreven wij u al over dit besluit.", "is het daar niet mee eens");
        assertThat(zet(MELDER_GESCHREVEN, 22)).isEmpty();
        assertThat(open().brief().tekst()).as("it went so").contains("Op 11 december 2026 schreven wij u al");
    }

    @Test
    @Tag("R-AVG-01")
    @Tag("R-MEL-12")
    void theOfficierGetsNothingBeforeWhomItIsAboutWasToldOrMayNotHearItYet() {
        begin();
        zet(AANVRAAG_NODIG, 7);
        Wvggzzet aanvraag = new Wvggzzet(AANVRAAG_INGEDIEND, VANDAAG.plusDays(7), null, "");

        assertThat(open().eerstInformeren()).isTrue();
        assertThat(zet(aanvraag)).contains(Weigerreden.EERST_INFORMEREN);
        assertThat(open().stap(AANVRAAG_INGEDIEND)).isNull();

        opstelling.uitgesteld();
        opstelling.na(9);
        assertThat(zet(aanvraag)).as("the postponement is over").contains(Weigerreden.EERST_INFORMEREN);
        opstelling.uitgesteld();
        assertThat(open().eerstInformeren()).isFalse();
        assertThat(zet(aanvraag)).isEmpty();
        assertThat(open().eerstInformeren()).isFalse();
    }

    @Test
    @Tag("R-MEL-07")
    @Tag("R-MEL-10")
    void theCourseSaysHowItEndedAndNotOnlyWhatTheOnderzoekFound() {
        begin();
        zet(GEEN_AANVRAAG, 3);
        zet(MELDER_VERTELD, 4);
        zet(MELDER_ONEENS, 5);
        zet(AANVRAAG_INGEDIEND, 6);
        zet(BESLUIT_GEEN_VERZOEKSCHRIFT, 21);
        assertThat(open().termijnen().collegeKanTot())
                .as("the college did not say yet")
                .isNull();
        zet(COLLEGE_EENS, 22);
        zet(MELDER_GESCHREVEN, 23);

        assertThat(open().termijnen().collegeKanTot()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(rondAf()).isEmpty();

        assertThat(opstelling.melding.afsluiting().orElseThrow().sluiting().toelichting())
                .isEqualTo("Aanvraag bij de officier op 26 november 2026, omdat de melder het niet eens was met"
                        + " “geen aanvraag”. Besluit van 11 december 2026: hij vraagt geen zorgmachtiging aan."
                        + " De gemeente is het daarmee eens. Onderzoek: geen aanvraag. " + WAAROM);
        assertThat(open().termijnen().collegeKanTot()).as("also after closing").isEqualTo(LocalDate.of(2026, 12, 28));
        opstelling.na(39);
        assertThat(open().termijnen().collegeKanTot()).isNull();
    }

    @Test
    @Tag("R-MEL-10")
    void afterNoOfTheOfficierTheMelderIsWrittenAndHasFourteenDays() {
        totHetBesluit(BESLUIT_GEEN_VERZOEKSCHRIFT);
        assertThat(open().termijnen().melder())
                .as("only where the college agrees")
                .isNull();
        assertThat(open().brief()).isNull();
        assertThat(zet(MELDER_GESCHREVEN, 21)).contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        assertThat(zet(COLLEGE_EENS, 21)).isEmpty();

        assertThat(open().termijnen().melder().uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(open().termijnen().melder().uitleg()).contains("eerste kerstdag");
        assertThat(open().termijnen().melder().bron()).isEqualTo("Wvggz, artikel 5:18 lid 2");
        assertThat(open().brief().tekst())
                .contains("Geachte M. de Bruin,", "Bel 14 0999 en noem het nummer")
                .contains("op 11 december 2026 besloten om geen zorgmachtiging", WAAROM, "is het met dit besluit eens")
                .contains("Schrijf dan een brief aan de officier van justitie: Arrondissementsparket Meerlanden")
                .contains("Noem het nummer M-2026-000123.", "Is hij er uiterlijk op maandag 28 december 2026")
                .doesNotContain("Verhoeven");
        assertThat(rondAf()).as("the melder has to be written").contains(Weigerreden.WVGGZ_LOOPT);
        zet(MELDER_GESCHREVEN, 22);
        assertThat(rondAf()).isEmpty();
    }

    @Test
    @Tag("R-MEL-10")
    void theFourteenDaysOfTheMelderRunFromTheLetterOfTheCollege() {
        totHetBesluit(BESLUIT_GEEN_VERZOEKSCHRIFT);
        zet(COLLEGE_EENS, 22);
        zet(MELDER_GESCHREVEN, 30);

        assertThat(open().termijnen().melder().uiterlijk())
                .as("20 December + 14")
                .isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(open().brief().tekst())
                .contains(
                        "binnen 14 dagen nadat u deze brief kreeg",
                        "uiterlijk op maandag 4 januari 2027",
                        "artikel 5:18, lid 2");
    }

    @Test
    @Tag("R-MEL-10")
    void afterYesOfTheOfficierTheMelderIsWrittenToo() {
        totHetBesluit(BESLUIT_VERZOEKSCHRIFT);

        assertThat(open().termijnen().melder()).isNull();
        assertThat(open().brief().tekst())
                .contains("besloten om een zorgmachtiging aan te vragen", "Hij geeft daarvoor deze redenen:", WAAROM);
        assertThat(rondAf()).contains(Weigerreden.WVGGZ_LOOPT);
        zet(MELDER_GESCHREVEN, 21);
        assertThat(rondAf()).isEmpty();
        assertThat(zet(MELDER_ONEENS, 22)).contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
    }

    @Test
    @Tag("R-MEL-10")
    void aCollegeThatDisagreesWithTheOfficierHasFourteenDaysItself() {
        totHetBesluit(BESLUIT_GEEN_VERZOEKSCHRIFT);
        assertThat(zet(new Wvggzzet(COLLEGE_ONEENS, VANDAAG.plusDays(21), null, "")))
                .contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(zet(COLLEGE_VERZOEK, 21)).contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        zet(COLLEGE_ONEENS, 22);

        assertThat(open().termijnen().college().uiterlijk())
                .as("from the decision of 11 December; 25 and 26 December are feestdagen")
                .isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(open().termijnen().college().bron()).isEqualTo("Wvggz, artikel 5:18 lid 1");
        assertThat(open().termijnen().melder()).isNull();
        assertThat(rondAf()).contains(Weigerreden.WVGGZ_LOOPT);
        zet(COLLEGE_VERZOEK, 24);

        assertThat(zet(COLLEGE_EENS, 24)).contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        assertThat(open().brief().tekst())
                .contains("niet mee eens", "Op 14 december 2026 hebben wij de officier gevraagd", WAAROM)
                .doesNotContain("binnen 14 dagen");
        zet(MELDER_GESCHREVEN, 24);
        assertThat(rondAf()).isEmpty();
    }

    @Test
    @Tag("R-MEL-10")
    void aCollegeCanComeToAgreeAsLongAsItAskedNothing() {
        totHetBesluit(BESLUIT_GEEN_VERZOEKSCHRIFT);
        zet(COLLEGE_ONEENS, 22);
        assertThat(zet(COLLEGE_EENS, 25)).isEmpty();

        assertThat(open().standpunt().soort()).isEqualTo(COLLEGE_EENS);
        assertThat(open().termijnen().college()).isNull();
        assertThat(open().brief().tekst()).contains("is het met dit besluit eens");
    }

    /** The melding came in on 20 November, a Friday: the officier has to be asked by 4 December, and a melder has a week to think. */
    @ParameterizedTest(name = "told on day {0}: through day {1}")
    @CsvSource({"3, 14", "7, 14", "8, 17", "13, 20", "20, 27"})
    @Tag("R-MEL-09")
    void afterNoTheMeldingWaitsForTheMelderToAgreeOrUntilHeCanNoLongerDisagree(int verteld, int laatste) {
        begin();
        zet(GEEN_AANVRAAG, verteld);
        zet(MELDER_VERTELD, verteld);
        assertThat(open().melder().oneensTot()).isEqualTo(VANDAAG.plusDays(laatste));
        assertThat(open().melder().kanNogOneens()).isTrue();
        opstelling.na(laatste);
        assertThat(rondAf()).as("his last day").contains(Weigerreden.WVGGZ_LOOPT);
        opstelling.na(laatste + 1);
        assertThat(open().melder().kanNogOneens()).isFalse();
        assertThat(rondAf()).isEmpty();
    }

    @Test
    @Tag("R-MEL-09")
    void aMelderHearsThatTheOfficierIsNotAskedAndWhatHeCanDo() {
        begin();
        assertThat(open().boodschap()).isNull();
        zet(GEEN_AANVRAAG, 7);

        assertThat(open().boodschap().tekst())
                .contains("Geachte M. de Bruin,", "Wij denken van niet.", "Bellen mag: 14 0999.")
                .contains("Laat het ons weten uiterlijk op vrijdag 4 december 2026.")
                .contains("Dat moeten wij doen uiterlijk op die dag.")
                .contains("meteen in beroep bij de rechtbank (Wet verplichte ggz, artikel 5:2, lid 6)")
                .contains("zelf contact opnemen met de officier van justitie")
                .doesNotContain("te laat:");
    }

    /** The officier has to be asked by 4 December; told on the last day, the melder has until 11 December. */
    @ParameterizedTest(name = "told on day {0}: he has until {1}")
    @CsvSource({"8, maandag 7 december 2026", "14, vrijdag 11 december 2026"})
    @Tag("R-MEL-09")
    void aMelderWhoHasLongerToThinkThanThereIsToAskReadsBothDaysAndWhatEachMeans(int verteld, String oneensTot) {
        begin();
        zet(GEEN_AANVRAAG, verteld);

        assertThat(open().boodschap().tekst())
                .contains("Laat het ons zo snel mogelijk weten.")
                .contains(
                        "moeten doen uiterlijk op vrijdag 4 december 2026. Weten wij het voor die dag, dan zijn wij op tijd.")
                .contains("Wij wachten op u tot en met " + oneensTot + ".")
                .contains(
                        "Laat u het na vrijdag 4 december 2026 weten, dan is de aanvraag te laat; wij doen haar dan meteen.")
                .doesNotContain("{");
    }

    @Test
    @Tag("R-MEL-09")
    void aMelderWhoIsToldAfterTheTermReadsThatItHasPassedAndThatHeCanGoToCourtNow() {
        begin();
        zet(GEEN_AANVRAAG, 15);

        assertThat(open().boodschap().tekst())
                .contains(
                        "Wij vertellen u dit te laat: een aanvraag moesten wij doen uiterlijk op vrijdag 4 december 2026.")
                .contains("dan kunt u daarom nu al in beroep bij de rechtbank")
                .contains("Laat het ons weten uiterlijk op maandag 14 december 2026.")
                .doesNotContain("Wij moeten de aanvraag doen", "{");
    }

    @Test
    @Tag("R-MEL-09")
    void aMelderHearsThatTheOfficierIsAsked() {
        begin();
        zet(AANVRAAG_NODIG, 3);

        assertThat(open().boodschap().tekst())
                .contains("Wij denken van wel.", "Dat doen wij uiterlijk op vrijdag 4 december 2026")
                .doesNotContain("beroep");
    }

    @Test
    @Tag("R-MEL-09")
    void aMelderHearsThatTheOfficierIsAskedTooLateOrWasAskedAlready() {
        begin();
        zet(AANVRAAG_NODIG, 17);

        assertThat(open().boodschap().tekst())
                .contains(
                        "Dat hadden wij moeten doen uiterlijk op vrijdag 4 december 2026.",
                        "kunt u in beroep bij de rechtbank")
                .doesNotContain("Dat doen wij uiterlijk", "U hoeft niets te doen");

        zet(AANVRAAG_INGEDIEND, 18);
        assertThat(open().boodschap().tekst())
                .contains("hebben wij de officier van justitie op 8 december 2026 gevraagd")
                .doesNotContain("beroep", "{");
    }

    @Test
    @Tag("R-MEL-09")
    void aMelderWhoDisagreedHearsThatTheOfficierWasAskedAfterAll() {
        begin();
        zet(GEEN_AANVRAAG, 3);
        zet(MELDER_VERTELD, 4);
        zet(MELDER_ONEENS, 5);
        assertThat(zet(AANVRAAG_VERTELD, 5)).as("it was not asked yet").contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        zet(AANVRAAG_INGEDIEND, 6);

        assertThat(open().boodschap().tekst())
                .contains("op 26 november 2026 toch gevraagd", "artikel 5:2, lid 5")
                .doesNotContain("Wij denken", "{");
        assertThat(zet(new Wvggzzet(AANVRAAG_VERTELD, VANDAAG.plusDays(6), null, "")))
                .contains(Weigerreden.WIJZE_ONTBREEKT);
        assertThat(zet(new Wvggzzet(AANVRAAG_VERTELD, VANDAAG.plusDays(5), Contactwijze.BRIEF, "")))
                .contains(Weigerreden.DAG_TE_VROEG);
        assertThat(zet(new Wvggzzet(AANVRAAG_VERTELD, VANDAAG.plusDays(6), Contactwijze.BRIEF, "")))
                .isEmpty();

        assertThat(open().stap(AANVRAAG_VERTELD).wijze()).isEqualTo(Contactwijze.BRIEF);
        assertThat(open().mogelijk()).doesNotContain(AANVRAAG_VERTELD).contains(BESLUIT_VERZOEKSCHRIFT);
    }

    @Test
    @Tag("R-MEL-09")
    void onlyAMelderWhoDisagreedAndReadsItInNoOtherLetterIsToldThatTheOfficierWasAsked() {
        totDeAanvraag();
        assertThat(open().mogelijk()).as("he was told that it would be").doesNotContain(AANVRAAG_VERTELD);

        opstelling = Opstelling.van(iemand(Relatie.PARTNER));
        begin();
        zet(GEEN_AANVRAAG, 3);
        zet(MELDER_VERTELD, 4);
        zet(MELDER_ONEENS, 5);
        zet(AANVRAAG_INGEDIEND, 6);
        zet(BESLUIT_VERZOEKSCHRIFT, 9);
        assertThat(open().mogelijk()).contains(AANVRAAG_VERTELD);
        zet(MELDER_GESCHREVEN, 9);
        assertThat(open().mogelijk()).as("the decision says so").doesNotContain(AANVRAAG_VERTELD);
        assertThat(rondAf()).isEmpty();
    }

    @Test
    @Tag("R-MEL-10")
    void withoutAnAddressNoLetterGoes() {
        opstelling = Opstelling.van(zonderAdres(Relatie.PARTNER));
        totHetBesluit(BESLUIT_VERZOEKSCHRIFT);
        assertThat(zet(MELDER_GESCHREVEN, 21)).contains(Weigerreden.ADRES_ONTBREEKT);

        assertThat(schrijfNaar("", "Boterdiep 31", false)).contains(Weigerreden.NAAM_ONTBREEKT);
        assertThat(schrijfNaar("Mia de Bruin", " ", true)).contains(Weigerreden.ADRES_ONTBREEKT);
        assertThat(schrijfNaar("Mia de Bruin", "mia@zandermeer.example", false)).contains(Weigerreden.EMAIL_NIET_GOED);
        assertThat(opstelling.melding.melder().briefadres()).isNull();
        assertThat(schrijfNaar("Mia de Bruin", "mia@zandermeer.example", true)).isEmpty();

        assertThat(open().melder().wie().briefadres().perEmail()).isTrue();
        assertThat(open().brief().tekst()).contains("Geachte Mia de Bruin,");
        assertThat(zet(MELDER_GESCHREVEN, 21)).isEmpty();
    }

    @Test
    @Tag("R-MEL-05")
    void anAddressIsKeptOfAMelderWhoMustBeToldAndOpensWithWhoThatIs() {
        begin();
        assertThat(schrijfNaar("M. de Bruin", "Boterdiep 33, Zandermeer", false))
                .isEmpty();
        zet(GEEN_AANVRAAG, 1);
        zet(MELDER_VERTELD, 1);
        poort.close();
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.PERSOON);

        WvggzView dicht = open();
        assertThat(dicht.melder().wie()).isNull();
        assertThat(dicht.boodschap()).isNull();
        assertThat(dicht.stap(MELDER_VERTELD).toelichting()).isEmpty();
        assertThatThrownBy(() -> schrijfNaar("M. de Bruin", "Boterdiep 35, Zandermeer", false))
                .isInstanceOf(Weigering.class);
        assertThat(opstelling.melding.melder().met(Relatie.BUUR).briefadres()).isNull();
    }

    @Test
    @Tag("R-MEL-09")
    void aMelderIsToldOnlyWhenItIsSaidHowHeIsKnown() {
        totHetBesluitZonderTeVertellen();
        assertThat(zet(new Wvggzzet(MELDER_GESCHREVEN, VANDAAG.plusDays(21), null, "")))
                .contains(Weigerreden.HERKENNING_ONTBREEKT);
        assertThat(zet(new Wvggzzet(MELDER_VERTELD, VANDAAG.plusDays(21), Contactwijze.TELEFOON, " ")))
                .contains(Weigerreden.HERKENNING_ONTBREEKT);
        zet(MELDER_VERTELD, 21);

        assertThat(open().stap(MELDER_VERTELD).toelichting()).isEqualTo(WAAROM);
        assertThat(zet(new Wvggzzet(MELDER_GESCHREVEN, VANDAAG.plusDays(21), null, "")))
                .as("said once is enough")
                .isEmpty();
    }

    @Test
    @Tag("R-MEL-10")
    void theFourteenDaysOfTheCollegeRunFromTheDayOnWhichItWasTold() {
        totDeAanvraag();
        opstelling.na(30);
        assertThat(besluit(20, null)).contains(Weigerreden.BERICHTDAG_KAN_NIET);
        assertThat(besluit(20, 19)).contains(Weigerreden.BERICHTDAG_KAN_NIET);
        assertThat(besluit(20, 31)).contains(Weigerreden.BERICHTDAG_KAN_NIET);
        assertThat(besluit(20, 26)).isEmpty();
        zet(COLLEGE_ONEENS, 30);

        assertThat(open().besluit().dag()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(open().termijnen().college().uiterlijk())
                .as("16 December + 14")
                .isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    @Tag("R-MEL-10")
    void aMelderIsWrittenAsSoonAsTheCollegeDisagreesAndAgainWhenItComesToAgree() {
        totHetBesluit(BESLUIT_GEEN_VERZOEKSCHRIFT);
        zet(COLLEGE_ONEENS, 22);

        assertThat(open().brief().tekst())
                .contains("De gemeente is het daar niet mee eens.")
                .contains("Wij vragen de officier uiterlijk op maandag 28 december 2026 om het toch te doen.");
        assertThat(zet(MELDER_GESCHREVEN, 22)).isEmpty();
        assertThat(open().geschreven()).isNotNull();
        assertThat(zet(MELDER_GESCHREVEN, 22)).contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        zet(COLLEGE_EENS, 25);

        assertThat(open().geschreven()).isNull();
        assertThat(open().brief().tekst()).contains("Is hij er uiterlijk op dinsdag 29 december 2026");
        assertThat(rondAf()).as("he does not know of his own request").contains(Weigerreden.WVGGZ_LOOPT);
        assertThat(zet(MELDER_GESCHREVEN, 26)).isEmpty();
        assertThat(open().termijnen().melder().uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(rondAf()).isEmpty();
    }

    /** The college was told on day 21, Friday 11 December: it has until Monday 28 December, day 38. */
    @Test
    @Tag("R-MEL-10")
    void aCollegeThatAgreedCanChangeItsMindWithinItsFourteenDaysAlsoAfterItWasClosed() {
        totHetBesluit(BESLUIT_GEEN_VERZOEKSCHRIFT);
        zet(COLLEGE_EENS, 22);
        zet(MELDER_GESCHREVEN, 23);
        assertThat(rondAf()).isEmpty();

        assertThat(zet(COLLEGE_ONEENS, 38)).isEmpty();

        assertThat(opstelling.melding.status().open()).isTrue();
        assertThat(open().termijnen().melder()).isNull();
        assertThat(open().geschreven()).as("he was told of an own request").isNull();
        assertThat(open().brief().tekst()).contains("De gemeente is het daar niet mee eens.");
        assertThat(zet(COLLEGE_VERZOEK, 38)).isEmpty();
        assertThat(rondAf()).contains(Weigerreden.WVGGZ_LOOPT);
        assertThat(zet(MELDER_GESCHREVEN, 38)).isEmpty();
        assertThat(rondAf()).isEmpty();
    }

    @Test
    @Tag("R-MEL-10")
    void aCollegeThatAgreedCannotComeBackOnThatAfterItsFourteenDays() {
        totHetBesluit(BESLUIT_GEEN_VERZOEKSCHRIFT);
        zet(COLLEGE_EENS, 22);

        assertThat(zet(COLLEGE_ONEENS, 39)).contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
    }

    @Test
    @Tag("R-MEL-10")
    void aMelderWhoIsWrittenTooLateIsNotPromisedADayThatHasPassed() {
        totHetBesluit(BESLUIT_GEEN_VERZOEKSCHRIFT);
        zet(COLLEGE_ONEENS, 22);
        opstelling.na(38);
        assertThat(open().brief().tekst()).contains("Wij vragen de officier uiterlijk op maandag 28 december 2026");

        opstelling.na(39);

        assertThat(open().brief().tekst())
                .contains("uiterlijk op maandag 28 december 2026. Dat is niet op tijd gebeurd.")
                .doesNotContain("Wij vragen de officier", "{");
    }

    @Test
    @Tag("R-MEL-09")
    void aMelderWhoAgreesLetsItClose() {
        begin();
        zet(GEEN_AANVRAAG, 3);
        assertThat(zet(MELDER_AKKOORD, 3)).contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        zet(MELDER_VERTELD, 3);
        assertThat(zet(MELDER_AKKOORD, 4)).isEmpty();

        assertThat(rondAf()).isEmpty();
        assertThat(open().laatste().soort()).isEqualTo(AFGEROND);
    }

    @Test
    @Tag("R-MEL-09")
    void whoeverDisagreesAfterItWasClosedHasItOpenedAgain() {
        begin();
        zet(GEEN_AANVRAAG, 3);
        zet(MELDER_VERTELD, 3);
        zet(MELDER_AKKOORD, 3);
        rondAf();
        assertThat(open().melder().heropenbaar()).isTrue();
        assertThat(zet(COLLEGE_EENS, 5)).contains(Weigerreden.AFGESLOTEN);

        assertThat(zet(MELDER_ONEENS, 20)).isEmpty();

        assertThat(opstelling.melding.status().open()).isTrue();
        assertThat(opstelling.melding.wvggzLoopt()).isTrue();
        assertThat(opstelling.melding.afsluiting()).isEmpty();
        assertThat(open().mogelijk()).containsExactly(AANVRAAG_INGEDIEND);
        zet(AANVRAAG_INGEDIEND, 20);
        assertThat(rondAf()).contains(Weigerreden.WVGGZ_LOOPT);
    }

    @Test
    @Tag("R-MEL-09")
    void whoTurnsOutToBeClosestAfterItWasClosedIsToldAllTheSame() {
        opstelling = Opstelling.van(iemand(Relatie.BUUR));
        begin();
        zet(GEEN_AANVRAAG, 3);
        assertThat(rondAf()).isEmpty();
        assertThat(verbeter(Relatie.FAMILIE)).isEmpty();
        assertThat(opstelling.melding.status().open())
                .as("other family needs not be told")
                .isFalse();

        assertThat(verbeter(Relatie.ESSENTIELE_NAASTE)).isEmpty();

        assertThat(opstelling.melding.status().open()).isTrue();
        assertThat(open().mogelijk()).containsExactly(MELDER_VERTELD);
        zet(MELDER_VERTELD, 20);
        assertThat(rondAf()).as("he can still disagree").contains(Weigerreden.WVGGZ_LOOPT);
        zet(MELDER_AKKOORD, 21);
        assertThat(rondAf()).isEmpty();
    }

    @Test
    @Tag("R-MEL-09")
    void aWrongRelationIsPutRightWhateverItWasClosedWith() {
        opstelling = Opstelling.van(iemand(Relatie.BUUR));
        opstelling.melding.sluit(
                new Sluiting(Sluitreden.GEEN_VERVOLG, "Klaar."), Fixtures.YASMINA, Fixtures.KLOK.instant());

        assertThat(verbeter(Relatie.PARTNER)).isEmpty();

        assertThat(opstelling.melding.melder().relatie()).isEqualTo(Relatie.PARTNER);
        assertThat(opstelling.melding.status().open()).isFalse();
    }

    @Test
    @Tag("R-MEL-05")
    void aMelderWhoIsNotToBeNamedStaysOutOfTheAanvraagAndKeepsHisRights() {
        opstelling = Opstelling.van(iemand(Relatie.PARTNER).nietTeNoemen(true));
        begin();
        zet(AANVRAAG_NODIG, 1);

        assertThat(open().melder().nietNoemen()).isTrue();
        assertThat(zet(MELDER_VERTELD, 1)).isEmpty();
    }

    /** Days after the melding: when it is done, and which day is reported; the onderzoek began on the day of the melding. */
    @ParameterizedTest(name = "on day {0} reported as day {1}: {2}")
    @CsvSource({"3, 3, ", "3, 0, ", "3, 4, DAG_IN_TOEKOMST", "3, -1, DAG_TE_VROEG", "20, 20, "})
    @Tag("R-MEL-08")
    void aStepHappenedOnADayThatCanBe(int nu, int dag, Weigerreden bezwaar) {
        begin();
        opstelling.na(nu);

        assertThat(zet(new Wvggzzet(GEEN_AANVRAAG, VANDAAG.plusDays(dag), null, WAAROM)))
                .isEqualTo(Optional.ofNullable(bezwaar));
    }

    @Test
    void aStepNeedsItsDayItsReasonAndHow() {
        begin();

        assertThat(zet(new Wvggzzet(null, VANDAAG, null, ""))).contains(Weigerreden.UITKOMST_ONTBREEKT);
        assertThat(zet(new Wvggzzet(AANVRAAG_NODIG, VANDAAG, null, " "))).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(zet(new Wvggzzet(AANVRAAG_NODIG, null, null, WAAROM))).contains(Weigerreden.DAG_ONTBREEKT);
        zet(AANVRAAG_NODIG, 0);
        assertThat(zet(new Wvggzzet(MELDER_VERTELD, VANDAAG, null, WAAROM))).contains(Weigerreden.WIJZE_ONTBREEKT);
        assertThat(zet(AANVRAAG_NODIG, 0)).contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        assertThat(opstelling.dossiers.alle())
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.stappen()).hasSize(2));
    }

    @Test
    void nothingOfItOpensUnderAnotherPurpose() {
        begin();

        assertThatThrownBy(() -> opstelling.wvggz().open(opstelling.id(), BEOORDELEN))
                .isInstanceOfSatisfying(
                        Weigering.class, fout -> assertThat(fout.grond()).isEqualTo(Weigergrond.DOEL_PAST_NIET));
        assertThatThrownBy(() -> opstelling.wvggz().rondAf(opstelling.id(), 0, BEOORDELEN))
                .isInstanceOf(Weigering.class);
        assertThat(opstelling
                        .wvggz()
                        .begin(
                                opstelling.id(),
                                null,
                                WAAROM,
                                0,
                                Proefpoort.binding(Fixtures.AANNEMEN, Fixtures.KLOK.instant()))
                        .bezwaar())
                .contains(Weigerreden.ANDER_DOEL);
    }

    @Test
    void whoeverReadAnOlderVersionTakesNoStep() {
        begin();

        assertThatThrownBy(() -> opstelling
                        .wvggz()
                        .zet(opstelling.id(), new Wvggzzet(GEEN_AANVRAAG, VANDAAG, null, WAAROM), 9, WVGGZ))
                .isInstanceOf(VerouderdeVersie.class);
    }

    @Test
    void aMeldingThatIsClosedDoesNotBegin() {
        opstelling.melding.sluit(
                new Sluiting(Sluitreden.GEEN_VERVOLG, "Klaar."), Fixtures.YASMINA, Fixtures.KLOK.instant());

        assertThat(opstelling
                        .wvggz()
                        .begin(opstelling.id(), null, WAAROM, 0, WVGGZ)
                        .bezwaar())
                .contains(Weigerreden.AFGESLOTEN);
        assertThat(opstelling.dossiers.alle()).isEmpty();
    }

    private void totDeAanvraag() {
        begin();
        zet(AANVRAAG_NODIG, 7);
        zet(MELDER_VERTELD, 8);
        zet(AANVRAAG_INGEDIEND, 10);
    }

    private void totHetBesluit(Wvggzsoort besluit) {
        totDeAanvraag();
        assertThat(zet(besluit, 21)).isEmpty();
    }

    private void totHetBesluitZonderTeVertellen() {
        begin();
        zet(AANVRAAG_NODIG, 7);
        zet(AANVRAAG_INGEDIEND, 10);
        zet(BESLUIT_VERZOEKSCHRIFT, 21);
    }

    private Optional<Weigerreden> besluit(int dag, Integer meegedeeld) {
        LocalDate bericht = meegedeeld == null ? null : VANDAAG.plusDays(meegedeeld);
        return zet(new Wvggzzet(BESLUIT_GEEN_VERZOEKSCHRIFT, VANDAAG.plusDays(dag), bericht, null, WAAROM));
    }

    private void begin() {
        assertThat(begin(null)).isEmpty();
    }

    private Optional<Weigerreden> begin(PersoonId over) {
        return opstelling
                .wvggz()
                .begin(opstelling.id(), over, WAAROM, 0, BEOORDELEN)
                .bezwaar();
    }

    private Optional<Weigerreden> zet(Wvggzsoort soort, int dag) {
        opstelling.na(dag);
        if (soort == AANVRAAG_INGEDIEND) {
            opstelling.geinformeerd();
        }
        LocalDate nu = VANDAAG.plusDays(dag);
        return zet(new Wvggzzet(soort, nu, nu, Contactwijze.TELEFOON, WAAROM));
    }

    private Optional<Weigerreden> schrijfNaar(String naam, String waar, boolean emailGoed) {
        return opstelling
                .wvggz()
                .schrijfNaar(opstelling.id(), new Briefadres(naam, waar), emailGoed, 0, WVGGZ)
                .bezwaar();
    }

    private Optional<Weigerreden> zet(Wvggzzet zet) {
        Wvggzonderzoek onderzoek = opstelling.wvggz();
        return (zet.soort() != null && zet.soort().naarOfficier()
                        ? onderzoek.vraagOfficier(opstelling.id(), zet, 0, WVGGZ)
                        : onderzoek.zet(opstelling.id(), zet, 0, WVGGZ))
                .bezwaar();
    }

    private Optional<Weigerreden> verbeter(Relatie relatie) {
        return opstelling
                .aanvullen()
                .verbeterRelatie(opstelling.id(), relatie, 0, BEOORDELEN)
                .bezwaar();
    }

    private Optional<Weigerreden> rondAf() {
        return opstelling.wvggz().rondAf(opstelling.id(), 0, WVGGZ).bezwaar();
    }

    private WvggzView open() {
        return opstelling.wvggz().open(opstelling.id(), WVGGZ);
    }

    private static Melder iemand(Relatie relatie) {
        return zonderAdres(relatie).met(new Briefadres("M. de Bruin", "Boterdiep 31, 3077 AW Zandermeer"));
    }

    private static Melder zonderAdres(Relatie relatie) {
        return Melder.inwoner("M. de Bruin", Telefoonnummer.van("0612345678"), relatie);
    }
}
