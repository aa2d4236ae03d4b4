package nl.samenspraak.meldpunt.aanvullen;

import static nl.samenspraak.meldpunt.Fixtures.BRAM;
import static nl.samenspraak.meldpunt.Fixtures.MEVROUW;
import static nl.samenspraak.meldpunt.Fixtures.VANDAAG;
import static nl.samenspraak.meldpunt.triage.Opstelling.BEOORDELEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.informeren.Informeerstand.Toestand;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaarafloop;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
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

/** The melding came in on Friday 20 November 2026. */
class AanvullenTest {

    private static final PersoonId MENEER = new PersoonId(UUID.fromString("00000000-0000-7000-8000-00000000000b"));

    private Opstelling opstelling = Opstelling.van(Fixtures.buur());
    private Proefpoort poort;

    @BeforeEach
    void openDePoort() {
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.PERSOON, Dossierdeel.MELDER_IDENTITEIT);
        opstelling.register.met(MENEER, "Smit");
    }

    @AfterEach
    void sluitDePoort() {
        poort.close();
    }

    @Test
    @Tag("R-MEL-04")
    void whatIsToldLaterStandsBesideWhatWasTakenIn() {
        opstelling.na(3);
        assertThat(vulAan(Aanvulsoort.AANVULLING, 2, null, "Zij doet nu ook niet meer open."))
                .isEmpty();
        opstelling.na(5);
        assertThat(vulAan(Aanvulsoort.AANVULLING, 5, null, "De post is weg.")).isEmpty();

        assertThat(open().aanvullingen())
                .extracting(Aanvulregel::tekst)
                .containsExactly("De post is weg.", "Zij doet nu ook niet meer open.");
        assertThat(open().aanvullingen().get(1)).satisfies(stuk -> {
            assertThat(stuk.dag()).isEqualTo(VANDAAG.plusDays(2));
            assertThat(stuk.door()).isEqualTo("Yasmina Bakker");
        });
        assertThat(opstelling.melding.signaal()).isEqualTo(Fixtures.signaal());
    }

    /** What, the day in days after the melding, how and what is said; on the third day. */
    @ParameterizedTest(name = "{0} on day {1}, {2}, {3}: {4}")
    @CsvSource({
        ", 1, , iets, UITKOMST_ONTBREEKT",
        "AANVULLING, 1, , iets, ",
        "AANVULLING, 1, , , INHOUD_ONTBREEKT",
        "AANVULLING, 4, , iets, DAG_IN_TOEKOMST",
        "AANVULLING, -1, , iets, ",
        "AANVULLING, -400, , iets, DAG_TE_VROEG",
        "CONTACT_GELUKT, -1, TELEFOON, Zij komt morgen langs., DAG_TE_VROEG",
        "AANVULLING, , , iets, DAG_ONTBREEKT",
        "CONTACT_GELUKT, 3, TELEFOON, Zij komt morgen langs., ",
        "CONTACT_GELUKT, 3, TELEFOON, , INHOUD_ONTBREEKT",
        "CONTACT_GELUKT, 3, , Zij komt morgen langs., WIJZE_ONTBREEKT",
        "CONTACT_MISLUKT, 3, TELEFOON, , "
    })
    @Tag("R-MEL-20")
    void anAttemptSaysHowAndAnAdditionSaysSomething(
            Aanvulsoort soort, Integer dag, Contactwijze wijze, String tekst, Weigerreden bezwaar) {
        opstelling.na(3);

        assertThat(vulAan(soort, dag, wijze, tekst)).isEqualTo(Optional.ofNullable(bezwaar));
        assertThat(open().aanvullingen()).hasSize(bezwaar == null ? 1 : 0);
    }

    /** What came of it, the day in days after the melding and the time; on the third day at a quarter past two. */
    @ParameterizedTest(name = "{0} on day {1} at {2}: {3}")
    @CsvSource({
        "NOODNUMMER, 3, 14:15, ",
        "CRISISDIENST, 2, 23:50, ",
        "CRISISDIENST, 3, 14:16, TIJD_IN_TOEKOMST",
        "CRISISDIENST, 4, 10:00, DAG_IN_TOEKOMST",
        "CRISISDIENST, -1, 10:00, ",
        "CRISISDIENST, -400, 10:00, DAG_TE_VROEG",
        "CRISISDIENST, , 10:00, DAG_ONTBREEKT",
        "BELLER_ZELF, 3, , TIJD_ONTBREEKT",
        ", 3, 10:00, AFLOOP_ONTBREEKT"
    })
    @Tag("R-MEL-02")
    void ofDangerItIsSaidWhatCameOfItAndWhen(Gevaarafloop afloop, Integer dag, LocalTime tijd, Weigerreden bezwaar) {
        opstelling.na(3);

        assertThat(gevaar(afloop, dag, tijd, null)).isEqualTo(Optional.ofNullable(bezwaar));
        assertThat(open().aanvullingen()).hasSize(bezwaar == null ? 1 : 0);
    }

    @Test
    @Tag("R-MEL-02")
    void whatCameOfDangerIsLeftToDoUntilItIsRecordedAndIsCorrectedWithoutLosingWhatStoodThere() {
        opstelling.gevaar(Noodoverdracht.NOG_NIET);
        assertThat(open().gevaarOpen()).isTrue();
        assertThat(open().gesprekken()).as("nobody is called about it").isEmpty();

        assertThat(gevaar(Gevaarafloop.NOODNUMMER, 0, LocalTime.of(14, 5), null))
                .isEmpty();
        assertThat(open().gevaarOpen()).isFalse();
        UUID fout = open().aanvullingen().get(0).id();
        opstelling.na(1);
        assertThat(gevaar(Gevaarafloop.CRISISDIENST, 0, LocalTime.of(14, 10), fout))
                .isEmpty();

        assertThat(open().aanvullingen())
                .extracting(Aanvulregel::afloop, Aanvulregel::tijd, Aanvulregel::vervangen)
                .containsExactly(
                        tuple(Gevaarafloop.CRISISDIENST, "14:10", false),
                        tuple(Gevaarafloop.NOODNUMMER, "14:05", true));
        assertThatThrownBy(() -> gevaar(Gevaarafloop.NOODNUMMER, 0, LocalTime.of(14, 5), fout))
                .as("that was corrected already")
                .isInstanceOf(Weigering.class);
    }

    private Optional<Weigerreden> gevaar(Gevaarafloop afloop, Integer dag, LocalTime tijd, UUID verbetert) {
        LocalDate op = dag == null ? null : VANDAAG.plusDays(dag);
        return vulAan(NieuweAanvulling.gevaar(op, new Noodoverdracht(afloop, tijd, "Zij komen."), verbetert));
    }

    @Test
    @Tag("R-AVG-01")
    void whoeverSpokeToTheBetrokkeneSaysWhetherHeToldOfTheMelding() {
        assertThat(vulAan(new NieuweAanvulling(
                        Aanvulsoort.CONTACT_GELUKT, VANDAAG, Contactwijze.TELEFOON, null, "Zij belt terug.")))
                .contains(Weigerreden.VERTELD_ONTBREEKT);
        assertThat(vulAan(new NieuweAanvulling(
                        Aanvulsoort.CONTACT_GELUKT, VANDAAG, Contactwijze.TELEFOON, false, "Zij belt terug.")))
                .isEmpty();
        assertThat(vulAan(new NieuweAanvulling(Aanvulsoort.CONTACT_MISLUKT, VANDAAG, Contactwijze.TELEFOON, true, "")))
                .isEmpty();

        assertThat(open().aanvullingen()).extracting(Aanvulregel::verteld).containsExactly(null, false);
    }

    @Test
    @Tag("R-AVG-02")
    void whatWasAddedWrongIsCorrectedAndStaysReadable() {
        vulAan(Aanvulsoort.AANVULLING, 0, null, "Zij heeft drie honden.");
        vulAan(Aanvulsoort.CONTACT_GELUKT, 0, Contactwijze.TELEFOON, "Zij belt terug.");
        UUID honden = open().aanvullingen().get(1).id();
        UUID gesprek = open().aanvullingen().get(0).id();
        NieuweAanvulling beter =
                new NieuweAanvulling(Aanvulsoort.AANVULLING, VANDAAG, null, null, "Zij heeft drie katten.");
        NieuweAanvulling mislukt =
                new NieuweAanvulling(Aanvulsoort.CONTACT_MISLUKT, VANDAAG, Contactwijze.TELEFOON, null, "");

        assertThat(vulAan(beter.inPlaatsVan(honden))).isEmpty();
        assertThat(opstelling.isGesproken(MEVROUW)).isTrue();
        assertThat(vulAan(mislukt.inPlaatsVan(gesprek))).isEmpty();

        assertThat(opstelling.isGesproken(MEVROUW)).as("nobody spoke to her").isFalse();
        assertThat(open().aanvullingen())
                .extracting(Aanvulregel::tekst, Aanvulregel::vervangen)
                .containsExactly(
                        tuple("", false),
                        tuple("Zij heeft drie katten.", false),
                        tuple("Zij belt terug.", true),
                        tuple("Zij heeft drie honden.", true));
        assertThatThrownBy(() -> vulAan(beter.inPlaatsVan(honden))).isInstanceOf(Weigering.class);
        koppelNaarMeneer();
        UUID wie = open().aanvullingen().get(0).id();
        assertThatThrownBy(() -> vulAan(beter.inPlaatsVan(wie)))
                .as("who it is about is corrected elsewhere")
                .isInstanceOf(Weigering.class);
    }

    private void koppelNaarMeneer() {
        opstelling.register.met(MENEER, "Smit");
        assertThat(koppel(MENEER)).isEmpty();
    }

    @Test
    void alsoAClosedMeldingIsAddedTo() {
        sluit();

        assertThat(vulAan(Aanvulsoort.AANVULLING, 0, null, "De melder belde terug."))
                .isEmpty();
    }

    @Test
    @Tag("R-MEL-12")
    @Tag("R-MEL-16")
    void whoWasOnlyDescribedGetsANameAndCanBeToldFromThenOn() {
        opstelling = new Opstelling(Fixtures.buur(), new Betrokkene.Onbekend("de man op nummer 14"));
        opstelling.register.met(MENEER, "Smit");

        assertThat(koppel(MENEER)).isEmpty();

        assertThat(open().kop().betrokkene()).satisfies(over -> {
            assertThat(over.persoon().naam()).isEqualTo("Smit");
            assertThat(over.omschrijving()).as("the original stays").isEqualTo("de man op nummer 14");
        });
        assertThat(open().betrokkenen()).containsExactly(MENEER);
        assertThat(opstelling
                        .informeren()
                        .open(opstelling.id(), BEOORDELEN)
                        .stand()
                        .toestand())
                .isEqualTo(Toestand.NOG_NIET);
        assertThat(open().aanvullingen()).extracting(Aanvulregel::soort).containsExactly(Aanvulsoort.PERSOON);
        assertThat(ontkoppel(MENEER)).as("it was a mistake").isEmpty();
        assertThat(open().betrokkenen()).isEmpty();
    }

    @Test
    @Tag("R-MEL-08")
    @Tag("R-MEL-12")
    void whoWasLinkedByMistakeIsPutRightAndTheWvggzBeginsAnew() {
        opstelling = new Opstelling(Fixtures.buur(), new Betrokkene.Onbekend("de man op nummer 14"));
        opstelling.register.met(MENEER, "Smit");
        koppel(MENEER);
        opstelling.geinformeerd().wvggz().begin(opstelling.id(), null, "Hij weigert hulp.", 0, Opstelling.WVGGZ);

        assertThat(ontkoppel(MENEER)).isEmpty();

        assertThat(open().rechtzettingen())
                .extracting(Terugbelregel::over, Terugbelregel::waarvoor)
                .containsExactly(tuple(
                        "Smit",
                        "Laat deze persoon weten dat de melding over een ander gaat. Op 20 november 2026 hoorde die dat"
                                + " zij over hem of haar ging."));
        assertThat(opstelling.wvggz().open(opstelling.id(), Opstelling.WVGGZ).vervallen())
                .hasSize(2);
        assertThat(opstelling.melding.wvggzLoopt()).isTrue();
    }

    @Test
    void aMeldingCanBeAboutMorePeople() {
        assertThat(koppel(MENEER)).isEmpty();
        assertThat(koppel(MENEER)).contains(Weigerreden.PERSOON_GEKOPPELD);
        assertThat(koppel(MEVROUW)).contains(Weigerreden.PERSOON_GEKOPPELD);

        assertThat(open().betrokkenen()).containsExactlyInAnyOrder(MEVROUW, MENEER);
        assertThat(open().kop().betrokkene().anderen())
                .extracting(regel -> regel.naam())
                .containsExactly("Smit");
        assertThat(ontkoppel(MEVROUW)).contains(Weigerreden.PERSOON_NIET_LOS);
        assertThat(ontkoppel(MENEER)).isEmpty();
        assertThat(open().betrokkenen()).containsExactly(MEVROUW);
    }

    @Test
    void whoAClosedMeldingIsAboutDoesNotChange() {
        sluit();

        assertThat(koppel(MENEER)).contains(Weigerreden.AFGESLOTEN);
    }

    @Test
    @Tag("R-MEL-09")
    void aWrongRelationIsCorrectedAndStaysReadable() {
        opstelling = Opstelling.van(Fixtures.buur().met(Relatie.FAMILIE));
        assertThat(verbeter(null)).contains(Weigerreden.RELATIE_ONTBREEKT);
        assertThat(verbeter(Relatie.HULPVERLENER))
                .as("that is no relation of a citizen")
                .contains(Weigerreden.RELATIE_ONTBREEKT);

        assertThat(verbeter(Relatie.FAMILIE)).contains(Weigerreden.RELATIE_DEZELFDE);

        assertThat(verbeter(Relatie.ESSENTIELE_NAASTE)).isEmpty();

        assertThat(opstelling.melding.melder().relatie()).isEqualTo(Relatie.ESSENTIELE_NAASTE);
        assertThat(open().aanvullingen())
                .extracting(Aanvulregel::tekst)
                .containsExactly("Was: Andere familie. Is: Essentiële naaste.");
        poort.close();
        poort = Proefpoort.open(Dossierdeel.SIGNAAL);
        assertThat(open().aanvullingen())
                .as("what the melder is stays closed")
                .extracting(Aanvulregel::tekst)
                .containsExactly("");
        assertThatThrownBy(() -> verbeter(Relatie.PARTNER)).isInstanceOf(Weigering.class);
    }

    /** Whom, the day in days after the melding, and about what; on the third day. */
    @ParameterizedTest(name = "{0} on day {1} about {2}: {3}")
    @CsvSource({
        ", 4, de post, TERUGBELLEN_WIE_ONTBREEKT",
        "MELDER, 3, de post, ",
        "MELDER, 2, de post, DAG_VOORBIJ",
        "MELDER, , de post, DAG_ONTBREEKT",
        "BETROKKENE, 4, , REDEN_ONTBREEKT",
        "ANDER, 4, de wijkagent, "
    })
    void aCallToMakeHasSomebodyADayAndASubject(Terugbelwie wie, Integer dag, String waarvoor, Weigerreden bezwaar) {
        opstelling.na(3);

        assertThat(belTerug(wie, dag, waarvoor)).isEqualTo(Optional.ofNullable(bezwaar));
        assertThat(open().terugbellen()).hasSize(bezwaar == null ? 1 : 0);
    }

    @Test
    @Tag("R-MEL-05")
    void anAnonymousMelderIsNotCalled() {
        opstelling = Opstelling.van(Melder.anoniem());

        assertThat(belTerug(Terugbelwie.MELDER, 0, "de post")).contains(Weigerreden.TELEFOON_ONTBREEKT);
    }

    @Test
    void aCallIsMadeOnce() {
        belTerug(Terugbelwie.MELDER, 0, "de post");
        UUID taak = open().terugbellen().get(0).id();
        opstelling.aanwezige.wordt(BRAM);

        assertThat(gebeld(taak)).isEmpty();
        assertThat(gebeld(taak)).contains(Weigerreden.AL_GEBELD);
        assertThat(open().terugbellen().get(0).door()).isEqualTo("Bram de Haan");
        assertThatThrownBy(() -> gebeld(UUID.randomUUID())).isInstanceOf(Weigering.class);
    }

    @Test
    void whoeverReadAnOlderVersionAddsNothing() {
        assertThatThrownBy(() -> opstelling.aanvullen().koppel(opstelling.id(), MENEER, 4, BEOORDELEN))
                .isInstanceOf(VerouderdeVersie.class);
    }

    private void sluit() {
        opstelling.melding.sluit(
                new Sluiting(Sluitreden.GEEN_VERVOLG, "Er is al hulp."), Fixtures.YASMINA, Fixtures.KLOK.instant());
    }

    private Optional<Weigerreden> vulAan(Aanvulsoort soort, Integer dag, Contactwijze wijze, String tekst) {
        LocalDate op = dag == null ? null : VANDAAG.plusDays(dag);
        return vulAan(new NieuweAanvulling(soort, op, wijze, true, tekst));
    }

    private Optional<Weigerreden> vulAan(NieuweAanvulling nieuw) {
        return opstelling
                .aanvullen()
                .vulAan(opstelling.id(), nieuw, 0, BEOORDELEN)
                .bezwaar();
    }

    private Optional<Weigerreden> belTerug(Terugbelwie wie, Integer dag, String waarvoor) {
        NieuweTerugbeltaak nieuw = new NieuweTerugbeltaak(wie, dag == null ? null : VANDAAG.plusDays(dag), waarvoor);
        return opstelling
                .aanvullen()
                .belTerug(opstelling.id(), nieuw, 0, BEOORDELEN)
                .bezwaar();
    }

    private Optional<Weigerreden> gebeld(UUID taak) {
        return opstelling
                .aanvullen()
                .gebeld(opstelling.id(), taak, 0, BEOORDELEN)
                .bezwaar();
    }

    private Optional<Weigerreden> koppel(PersoonId wie) {
        return opstelling
                .aanvullen()
                .koppel(opstelling.id(), wie, 0, BEOORDELEN)
                .bezwaar();
    }

    private Optional<Weigerreden> ontkoppel(PersoonId wie) {
        return opstelling
                .verplaatsen()
                .ontkoppel(opstelling.id(), wie, 0, BEOORDELEN)
                .bezwaar();
    }

    private Optional<Weigerreden> verbeter(Relatie relatie) {
        return opstelling
                .aanvullen()
                .verbeterRelatie(opstelling.id(), relatie, 0, BEOORDELEN)
                .bezwaar();
    }

    private AanvullenView open() {
        return opstelling.aanvullen().open(opstelling.id(), BEOORDELEN);
    }

    @Test
    @Tag("R-AVG-02")
    void aRequestOfTheBetrokkeneIsRecordedAndHasAMonth() {
        assertThat(verzoek(Terugbelwie.INZAGE, null, "Hij wil alles zien.")).contains(Weigerreden.DAG_ONTBREEKT);
        assertThat(verzoek(Terugbelwie.MELDER, VANDAAG, "Bel mij.")).contains(Weigerreden.UITKOMST_ONTBREEKT);
        assertThat(verzoek(Terugbelwie.INZAGE, VANDAAG.plusDays(1), "Alles.")).contains(Weigerreden.DAG_IN_TOEKOMST);
        assertThat(verzoek(Terugbelwie.WISSING, VANDAAG, " ")).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(verzoek(Terugbelwie.INZAGE, VANDAAG, "Hij wil alles zien.")).isEmpty();

        AanvullenView view = opstelling.aanvullen().open(opstelling.id(), BEOORDELEN);
        assertThat(view.gesprekken()).isEmpty();
        assertThat(view.verzoeken()).singleElement().satisfies(taak -> {
            assertThat(taak.dag()).as("a month, and then a Sunday").isEqualTo(LocalDate.of(2026, 12, 21));
            assertThat(taak.waarvoor()).isEqualTo("Ontvangen op 20 november 2026. Hij wil alles zien.");
        });
    }

    @Test
    @Tag("R-AVG-02")
    void aRequestTakesTwoMonthsLongerOnceAndOnlyWhenTheBetrokkeneHeardSoWithinTheMonth() {
        verzoek(Terugbelwie.INZAGE, VANDAAG, "Hij wil alles zien.");
        UUID taak = verzoekregel().id();

        assertThat(verleng(taak, VANDAAG, " ")).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(verleng(taak, null, "Veel papier.")).contains(Weigerreden.DAG_ONTBREEKT);
        opstelling.na(40);
        assertThat(verleng(taak, VANDAAG.plusDays(40), "Veel papier.")).contains(Weigerreden.VERLENGING_TE_LAAT);
        assertThat(verleng(taak, VANDAAG.plusDays(10), "Veel papier.")).isEmpty();

        assertThat(verzoekregel().dag()).isEqualTo(LocalDate.of(2027, 2, 22));
        assertThat(verzoekregel().verlengdOp()).isEqualTo(VANDAAG.plusDays(10));
        assertThat(opstelling.aanvullen().open(opstelling.id(), BEOORDELEN).aanvullingen())
                .anySatisfy(regel -> assertThat(regel.tekst()).contains("Veel papier.", "22 februari 2027"));
        assertThat(verleng(taak, VANDAAG.plusDays(11), "Nog meer.")).contains(Weigerreden.AL_VERLENGD);
    }

    private Optional<Weigerreden> verleng(UUID taak, LocalDate dag, String reden) {
        return antwoorden()
                .verleng(opstelling.id(), taak, dag, reden, opstelling.melding.versie(), BEOORDELEN)
                .bezwaar();
    }

    @Test
    @Tag("R-AVG-02")
    void aRequestIsAnsweredWithWhatWhenAndWhyAndThatIsTakenBackWithAReason() {
        verzoek(Terugbelwie.WISSING, VANDAAG, "Wis alles.");
        UUID taak = verzoekregel().id();

        assertThat(antwoord(taak, null, "x")).contains(Weigerreden.UITKOMST_ONTBREEKT);
        assertThat(antwoord(taak, Verzoekuitkomst.AFGEWEZEN, " "))
                .as("AVG 12 lid 4")
                .contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(verzoekregel().gedaanOp()).isNull();
        assertThat(antwoord(taak, Verzoekuitkomst.AFGEWEZEN, "Er loopt een klacht."))
                .isEmpty();
        assertThat(verzoekregel().antwoord())
                .isEqualTo(new Verzoekantwoord(
                        Verzoekuitkomst.AFGEWEZEN, VANDAAG, Contactwijze.BRIEF, "Er loopt een klacht."));
        assertThat(antwoorden()
                        .brief(opstelling.id(), taak, BEOORDELEN)
                        .bericht()
                        .tekst())
                .contains(
                        "gegevens over u te wissen (artikel 17 van de AVG)", "Er loopt een klacht.", "binnen zes weken")
                .contains(
                        "Wis alles.",
                        "\n\nGeachte Verhoeven,",
                        "namens het college van burgemeester en wethouders van de")
                .doesNotContain("Goedendag");
        assertThat(antwoord(taak, Verzoekuitkomst.TOEGEWEZEN, "")).contains(Weigerreden.AL_GEBELD);

        assertThat(neemTerug(taak, " ")).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(neemTerug(taak, "Verkeerd verzoek.")).isEmpty();
        assertThat(verzoekregel().antwoord()).isNull();
        assertThat(verzoekregel().dringendheid()).as("it is to be done again").isNotNull();
        assertThat(opstelling.aanvullen().open(opstelling.id(), BEOORDELEN).aanvullingen())
                .as("what stood there stays readable")
                .anySatisfy(regel -> assertThat(regel.tekst()).contains("Er loopt een klacht.", "Verkeerd verzoek."));
    }

    private Terugbelregel verzoekregel() {
        return opstelling
                .aanvullen()
                .open(opstelling.id(), BEOORDELEN)
                .verzoeken()
                .get(0);
    }

    private Verzoekantwoorden antwoorden() {
        return opstelling.antwoorden();
    }

    private Optional<Weigerreden> antwoord(UUID taak, Verzoekuitkomst uitkomst, String grond) {
        return antwoorden()
                .beantwoord(
                        opstelling.id(),
                        taak,
                        new Verzoekantwoord(uitkomst, VANDAAG, Contactwijze.BRIEF, grond),
                        opstelling.melding.versie(),
                        BEOORDELEN)
                .bezwaar();
    }

    private Optional<Weigerreden> neemTerug(UUID taak, String reden) {
        return antwoorden()
                .neemTerug(opstelling.id(), taak, reden, opstelling.melding.versie(), BEOORDELEN)
                .bezwaar();
    }

    private Optional<Weigerreden> verzoek(Terugbelwie wat, LocalDate dag, String tekst) {
        return opstelling
                .aanvullen()
                .verzoek(
                        opstelling.id(),
                        new NieuweTerugbeltaak(wat, dag, tekst),
                        opstelling.melding.versie(),
                        BEOORDELEN)
                .bezwaar();
    }
}
