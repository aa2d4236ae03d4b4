package nl.samenspraak.meldpunt.informeren;

import static nl.samenspraak.meldpunt.Fixtures.MEVROUW;
import static nl.samenspraak.meldpunt.Fixtures.VANDAAG;
import static nl.samenspraak.meldpunt.triage.Opstelling.BEOORDELEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.informeren.Informeerstand.Toestand;
import nl.samenspraak.meldpunt.informeren.InformerenView.Melderbereik;
import nl.samenspraak.meldpunt.informeren.NieuweInformering.Keuze;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.triage.Opstelling;
import nl.samenspraak.personen.Persoonsmerken;
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
class InformerenTest {

    private Opstelling opstelling = Opstelling.van(Fixtures.buur());
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
    @Tag("R-MEL-12")
    void untilTheBetrokkeneIsToldATermRuns() {
        InformerenView view = open();

        assertThat(view.stand().toestand()).isEqualTo(Toestand.NOG_NIET);
        assertThat(view.stand().termijn().uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(view.stand().termijn().bron()).isEqualTo("AVG, artikel 14");
        assertThat(view.kop().betrokkene().persoon().naam()).isEqualTo("Verhoeven");
        assertThat(view.betrokkenen()).containsExactly(MEVROUW);
    }

    @Test
    @Tag("R-MEL-12")
    void theBetrokkeneIsToldOnceWithHowAndWhenAndByWhom() {
        opstelling.na(2);
        assertThat(informeer(NieuweInformering.geinformeerd(VANDAAG.plusDays(1), Contactwijze.GESPREK)))
                .isEmpty();

        assertThat(open().stand().toestand()).isEqualTo(Toestand.GEINFORMEERD);
        assertThat(open().stand().termijn()).isNull();
        assertThat(open().betrokkene()).singleElement().satisfies(stap -> {
            assertThat(stap.keuze()).isEqualTo(Keuze.GEINFORMEERD);
            assertThat(stap.wijze()).isEqualTo(Contactwijze.GESPREK);
            assertThat(stap.dag()).isEqualTo(VANDAAG.plusDays(1));
            assertThat(stap.door()).isEqualTo("Yasmina Bakker");
        });
        assertThat(informeer(NieuweInformering.uitgesteld(VANDAAG.plusDays(9), "niet-bereikbaar", "Toch niet")))
                .contains(Weigerreden.AL_GEINFORMEERD);
    }

    /** What is chosen, the day in days after the melding, how or on which ground, and why; on the day after the melding. */
    @ParameterizedTest(name = "{0} on day {1}, {2}, {3}: {4}")
    @CsvSource({
        ", 1, BRIEF, waarom, UITKOMST_ONTBREEKT",
        "GEINFORMEERD, 0, BRIEF, , ",
        "GEINFORMEERD, 1, TELEFOON, , ",
        "GEINFORMEERD, 2, BRIEF, , DAG_IN_TOEKOMST",
        "GEINFORMEERD, -1, BRIEF, , DAG_TE_VROEG",
        "GEINFORMEERD, , BRIEF, , DAG_ONTBREEKT",
        "GEINFORMEERD, 1, , , WIJZE_ONTBREEKT",
        "UITGESTELD, 2, gevaar-ander, de melder is dan thuis niet veilig, ",
        "UITGESTELD, 2, , de melder is dan thuis niet veilig, GROND_ONTBREEKT",
        "UITGESTELD, 2, handig, de melder is dan thuis niet veilig, GROND_ONTBREEKT",
        "UITGESTELD, 1, gevaar-ander, de melder is dan thuis niet veilig, HERZIENING_TE_VROEG",
        "UITGESTELD, , gevaar-ander, de melder is dan thuis niet veilig, HERZIENING_ONTBREEKT",
        "UITGESTELD, 5, gevaar-ander, , REDEN_ONTBREEKT",
        "UITGESTELD, 5, gevaar-ander, handig, REDEN_ZEGT_NIETS",
        "UITGESTELD, 5, gevaar-ander, Dat is wel zo handig voor de zekerheid., REDEN_ZEGT_NIETS"
    })
    @Tag("R-MEL-12")
    @Tag("R-AVG-03")
    @Tag("R-ALG-27")
    void postponingNeedsAGroundAReasonAndADayAfterToday(
            Keuze keuze, Integer dag, String hoe, String reden, Weigerreden bezwaar) {
        opstelling.na(1);
        boolean verteld = keuze == Keuze.GEINFORMEERD && hoe != null;
        LocalDate datum = dag == null ? null : VANDAAG.plusDays(dag);

        assertThat(informeer(new NieuweInformering(
                        keuze,
                        datum,
                        verteld ? Contactwijze.valueOf(hoe) : null,
                        verteld ? null : hoe,
                        reden,
                        null,
                        "")))
                .isEqualTo(Optional.ofNullable(bezwaar));
        assertThat(opstelling.informaties.alle()).hasSize(bezwaar == null ? 1 : 0);
    }

    /** What the BRP says, and how she was told: whether that needs a reason. */
    @ParameterizedTest(name = "not at the address {0}, curatele {1}, {2}: {3}")
    @CsvSource({
        "true, false, BRIEF, true",
        "true, false, GESPREK, false",
        "false, true, BRIEF, true",
        "false, true, TELEFOON, true",
        "false, false, BRIEF, false"
    })
    @Tag("R-MEL-12")
    @Tag("R-ALG-27")
    void aLetterToWhomOrWhereTheBrpSaysOtherwiseGoesWithAReason(
            boolean nietOpAdres, boolean curatele, Contactwijze hoe, boolean moet) {
        opstelling.register.met(new Persoonsmerken(null, null, false, curatele, nietOpAdres, Set.of(), Set.of()));
        opstelling.na(2);
        NieuweInformering zonder = NieuweInformering.geinformeerd(VANDAAG.plusDays(1), hoe);

        assertThat(informeer(zonder)).isEqualTo(moet ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty());
        if (moet) {
            assertThat(informeer(met(zonder, "handig"))).contains(Weigerreden.REDEN_ZEGT_NIETS);
            String waarom = "Haar zus haalt daar elke dag de post en is haar curator.";
            assertThat(informeer(met(zonder, waarom))).isEmpty();
            assertThat(open().betrokkene())
                    .singleElement()
                    .satisfies(stap -> assertThat(stap.reden()).isEqualTo(waarom));
        }
    }

    private static NieuweInformering met(NieuweInformering nieuw, String reden) {
        return new NieuweInformering(nieuw.keuze(), nieuw.dag(), nieuw.wijze(), null, reden, null, "");
    }

    @Test
    @Tag("R-AVG-03")
    @Tag("R-MEL-20")
    void whoWasSpokenToIsNotCalledOutOfReach() {
        NieuweInformering onbereikbaar = NieuweInformering.uitgesteld(
                VANDAAG.plusDays(3), "niet-bereikbaar", "Mevrouw neemt al twee dagen niet op en is niet thuis.");
        assertThat(informeer(onbereikbaar)).as("nobody reached her").isEmpty();
        opstelling.sprak();

        assertThat(informeer(onbereikbaar)).contains(Weigerreden.GROND_NA_GESPREK);
        assertThat(informeer(NieuweInformering.uitgesteld(
                        VANDAAG.plusDays(3), "gevaar-ander", "Haar man bedreigde de melder vorige week.")))
                .as("another ground can hold still")
                .isEmpty();
    }

    @Test
    @Tag("R-AVG-03")
    void whoHasAnAddressGetsALetterAndIsNotOutOfReach() {
        opstelling.register.wonend(MEVROUW);
        NieuweInformering onbereikbaar = NieuweInformering.uitgesteld(
                VANDAAG.plusDays(3), "niet-bereikbaar", "Hij nam vandaag de telefoon een keer niet op.");

        assertThat(informeer(onbereikbaar)).contains(Weigerreden.GROND_MET_ADRES);
        assertThat(opstelling.informaties.alle()).isEmpty();
    }

    @Test
    @Tag("R-MEL-12")
    @Tag("R-ALG-06")
    void thatTheWrongPersonWasTakenForToldIsCorrectedAndTheTermRunsAgain() {
        informeer(NieuweInformering.geinformeerd(VANDAAG, Contactwijze.GESPREK));
        assertThat(open().betrokkene().get(0).teHerroepen()).isEqualTo(MEVROUW);

        assertThat(herroep(MEVROUW, " ")).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(herroep(PersoonId.nieuw(), "Wie?")).contains(Weigerreden.WIE_ONTBREEKT);
        assertThat(herroep(MEVROUW, "Ik sprak haar zus.")).isEmpty();

        assertThat(open().stand().toestand()).isEqualTo(Toestand.NOG_NIET);
        assertThat(open().stand().termijn().uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(open().stand().verstrekken()).isFalse();
        assertThat(open().betrokkene())
                .extracting(InformerenView.Informeerstap::keuze, InformerenView.Informeerstap::herroepen)
                .containsExactly(tuple(Keuze.HERROEPEN, false), tuple(Keuze.GEINFORMEERD, true));
        assertThat(open().betrokkene().get(0).reden()).isEqualTo("Ik sprak haar zus.");
        assertThat(herroep(MEVROUW, "Nog eens.")).contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        assertThat(informeer(NieuweInformering.geinformeerd(VANDAAG, Contactwijze.BRIEF)))
                .isEmpty();
        assertThat(open().stand().toestand()).isEqualTo(Toestand.GEINFORMEERD);
    }

    private Optional<Weigerreden> herroep(PersoonId wie, String reden) {
        return opstelling
                .informeren()
                .herroep(opstelling.id(), wie, reden, 0, BEOORDELEN)
                .bezwaar();
    }

    @Test
    @Tag("R-AVG-12")
    void whoHeardItForAChildIsKeptOfAChildAloneAndOfNobodyWhomTheMeldingIsNotAbout() {
        NieuweInformering verteld = NieuweInformering.geinformeerd(VANDAAG, Contactwijze.BRIEF);
        informeer(verteld.aan("T. Smit, moeder met gezag"));
        assertThat(open().betrokkene().get(0).vertegenwoordiger())
                .as("an adult hears it himself")
                .isEmpty();

        opstelling = Opstelling.van(Fixtures.buur());
        opstelling.register.met(MEVROUW, "Aalders", Geboortedatum.van("20160505"));
        PersoonId ander = PersoonId.nieuw();
        opstelling.register.met(ander, "Celik");
        informeer(verteld.aan("T. Smit, moeder met gezag"));
        opstelling.melding.verplaats(MEVROUW, ander);

        assertThat(open().betrokkene().get(0).vertegenwoordiger())
                .isEqualTo("Afgeschermd: dit gaat over iemand over wie de melding niet gaat.");
        assertThat(open().betrokkene().get(0).teHerroepen()).isNull();
    }

    @Test
    @Tag("R-MEL-12")
    @Tag("R-AVG-12")
    void whoIsNamedIsLookedUpAndToldAlsoAfterClosingOrItIsSaidWhyThatCannotBe() {
        opstelling =
                new Opstelling(Melder.anoniem(), new Betrokkene.Onbekend("Geert Ouder, 1-2-2001, Veenweg 2", true));
        assertThat(open().stand().toestand()).isEqualTo(Toestand.WIE_IS_HET);
        assertThat(open().stand().termijn().uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(open().stand().verstrekken()).isFalse();
        opstelling.melding.sluit(
                new Sluiting(Sluitreden.GEEN_VERVOLG, "Er is al hulp."), Fixtures.YASMINA, Fixtures.KLOK.instant());
        assertThat(open().stand().toestand()).as("closing takes nothing away").isEqualTo(Toestand.WIE_IS_HET);

        assertThat(opstelling
                        .aanvullen()
                        .koppel(opstelling.id(), MEVROUW, 0, BEOORDELEN)
                        .bezwaar())
                .isEmpty();
        assertThat(open().stand().toestand()).isEqualTo(Toestand.NOG_NIET);
        assertThat(open().personen().get(0).brief()).isNotNull();
        assertThat(onvindbaar("Niet in het register, ook niet op het adres."))
                .contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);

        opstelling = new Opstelling(Melder.anoniem(), new Betrokkene.Onbekend("Geert, van de markt", true));
        assertThat(onvindbaar("")).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(onvindbaar("handig")).contains(Weigerreden.REDEN_ZEGT_NIETS);
        assertThat(onvindbaar("Er staan zestien mensen met die naam in het register."))
                .isEmpty();
        assertThat(open().stand().toestand()).isEqualTo(Toestand.ONBEKEND_WIE);
        assertThat(open().onvindbaar()).isEqualTo("Er staan zestien mensen met die naam in het register.");
        assertThat(open().stand().verstrekken()).isTrue();

        assertThat(onvindbaar("Er staan zes mensen met die naam in het register."))
                .as("it can be corrected")
                .isEmpty();
        assertThat(open().onvindbaar()).isEqualTo("Er staan zes mensen met die naam in het register.");
        assertThat(zoekToch()).isEmpty();
        assertThat(open().stand().toestand()).isEqualTo(Toestand.WIE_IS_HET);
        assertThat(zoekToch()).contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
    }

    private Optional<Weigerreden> zoekToch() {
        return opstelling
                .informeren()
                .tochZoeken(opstelling.id(), 0, BEOORDELEN)
                .bezwaar();
    }

    private Optional<Weigerreden> onvindbaar(String reden) {
        return opstelling
                .informeren()
                .onvindbaar(opstelling.id(), reden, 0, BEOORDELEN)
                .bezwaar();
    }

    @Test
    @Tag("R-MEL-12")
    void aPostponementStandsUntilTheBetrokkeneIsTold() {
        assertThat(open()).isNotNull();
        informeer(NieuweInformering.uitgesteld(VANDAAG.plusDays(3), "gevaar-ander", "Eerst de wijkagent spreken."));
        informeer(NieuweInformering.uitgesteld(
                VANDAAG.plusDays(5), "gevaar-ander", "De wijkagent is ziek tot donderdag."));
        opstelling.na(5);

        assertThat(open().stand()).satisfies(stand -> {
            assertThat(stand.toestand()).isEqualTo(Toestand.UITGESTELD);
            assertThat(stand.herzienOp()).isEqualTo(VANDAAG.plusDays(5));
            assertThat(stand.dringendheid()).isEqualTo(Dringendheid.VANDAAG);
        });
        assertThat(open().betrokkene())
                .extracting(InformerenView.Informeerstap::reden)
                .containsExactly("De wijkagent is ziek tot donderdag.", "Eerst de wijkagent spreken.");
        assertThat(open().betrokkene().get(0).grond())
                .isEqualTo(
                        "Anders loopt een ander gevaar, zoals de melder of een kind (UAVG, artikel 41 lid 1, onder i)");
        assertThat(opstelling.informaties.alle().get(0).herzienOp()).contains(VANDAAG.plusDays(5));

        informeer(NieuweInformering.geinformeerd(VANDAAG.plusDays(5), Contactwijze.TELEFOON));
        assertThat(opstelling.informaties.alle().get(0).herzienOp()).isEmpty();
    }

    /** The day in days after the melding; the term of the law ends on Monday 21 December, a month after it. */
    @ParameterizedTest(name = "on day {0}, until day {1}: {2}")
    @CsvSource({"1, 31, ", "1, 32, HERZIENING_TE_LAAT", "30, 31, ", "31, 62, ", "31, 64, HERZIENING_TE_LAAT"})
    @Tag("R-MEL-12")
    @Tag("R-AVG-03")
    void itIsPostponedNoLongerThanTheTermOfTheLaw(int nu, int tot, Weigerreden bezwaar) {
        opstelling.na(nu);

        assertThat(informeer(NieuweInformering.uitgesteld(
                        VANDAAG.plusDays(tot), "gevaar-ander", "Haar man bedreigde de melder vorige week.")))
                .isEqualTo(Optional.ofNullable(bezwaar));
    }

    @Test
    @Tag("R-MEL-12")
    @Tag("R-MEL-15")
    void itIsNotPostponedUntilAfterTheMeldingIsGone() {
        opstelling.melding.sluit(
                new Sluiting(Sluitreden.GEEN_VERVOLG, "Er is al hulp."), Fixtures.YASMINA, Fixtures.KLOK.instant());
        opstelling.na(35);

        assertThat(open().uitstelTot())
                .as("42 days end on New Year's Day, so on Monday 4 January; it goes the day after")
                .isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(informeer(NieuweInformering.uitgesteld(
                        VANDAAG.plusDays(46), "gevaar-ander", "Haar man bedreigde de melder vorige week.")))
                .contains(Weigerreden.HERZIENING_TE_LAAT);
        assertThat(informeer(NieuweInformering.uitgesteld(
                        VANDAAG.plusDays(45), "gevaar-ander", "Haar man bedreigde de melder vorige week.")))
                .isEmpty();
    }

    @Test
    @Tag("R-AVG-01")
    @Tag("R-MEL-08")
    void whoKnowsOfTheMeldingHearsThatTheOfficierMayBeAskedWhenTheWvggzBegins() {
        informeer(NieuweInformering.geinformeerd(VANDAAG, Contactwijze.GESPREK));
        assertThat(open().wvggz()).isFalse();
        opstelling.wvggz().begin(opstelling.id(), null, "Hij weigert alle hulp.", 0, BEOORDELEN);

        assertThat(open().wvggz()).isTrue();
        assertThat(open().stand().toestand()).isEqualTo(Toestand.NOG_NIET);
        assertThat(open().personen().get(0).brief().tekst())
                .contains(
                        "volgens de Wet verplichte ggz, art. 5:2.",
                        "verplichte zorg",
                        "vragen wij de officier van justitie")
                .contains("Die krijgt dan uw gegevens en ons onderzoek. Is dat al gebeurd voor u deze brief kreeg")
                .doesNotContain("2.3.2", "{");

        assertThat(informeer(NieuweInformering.geinformeerd(VANDAAG, Contactwijze.TELEFOON)))
                .isEmpty();
        assertThat(open().stand().toestand()).isEqualTo(Toestand.GEINFORMEERD);
    }

    @Test
    @Tag("R-AVG-03")
    @Tag("R-MEL-08")
    void whatWasPostponedStaysPostponedWhenTheWvggzBegins() {
        informeer(NieuweInformering.uitgesteld(
                VANDAAG.plusDays(9), "doel-in-gevaar", "Hij vertrekt voordat de wijkagent hem spreekt."));
        opstelling.wvggz().begin(opstelling.id(), null, "Hij weigert alle hulp.", 0, BEOORDELEN);

        assertThat(open().stand().toestand()).isEqualTo(Toestand.UITGESTELD);
    }

    @Test
    @Tag("R-AVG-01")
    @Tag("R-MEL-05")
    void theLetterSaysAllThatTheLawAsks() {
        assertThat(open().personen().get(0).brief().tekst())
                .startsWith("Gemeente Zandermeer\n20 november 2026\n\nGeachte Verhoeven,")
                .contains("Op 20 november 2026 kregen wij een melding over u.", "M-2026-000123")
                .contains("Wmo 2015, art. 2.3.2", "42 dagen", "14 0999, of Postbus 1, 9999 ZZ Zandermeer")
                .contains("functionaris gegevensbescherming: via de gemeente Zandermeer: 14 0999, of Postbus 1")
                .contains("Alleen als het moet, bewaren wij haar langer", "gebruiken wij dat alleen")
                .contains("Autoriteit Persoonsgegevens", "U mag bezwaar maken")
                .contains("Het college van burgemeester en wethouders van de gemeente Zandermeer.")
                .contains("De melding komt van M. de Bruin.")
                .doesNotContain("{");
    }

    /** Whoever did not ask to stay unnamed is named; of the others no more than from what kind of source it comes (AVG 14 lid 2, onder f). */
    @Test
    @Tag("R-AVG-01")
    @Tag("R-MEL-05")
    @Tag("R-MEL-18")
    void theLetterNamesTheSourceUnlessThatMayNotBe() {
        assertThat(brief(Fixtures.buur().nietTeNoemen(true)))
                .contains("De melding komt van iemand uit uw omgeving. Die wil niet genoemd worden.")
                .contains("Uitvoeringswet AVG, artikel 41")
                .doesNotContain("Bruin");
        assertThat(brief(Melder.anoniem()))
                .contains("Wie de melding deed, weten wij niet")
                .doesNotContain("De melding komt van");
        assertThat(brief(Melder.inwoner("", null, Relatie.BUUR)))
                .contains("De melding komt van iemand uit uw omgeving. Een naam hebben wij niet.");
        assertThat(brief(new Melder(
                        Melderssoort.PROFESSIONAL, "S. Haddou", null, "GGD Meerlanden", "verpleegkundige", null)))
                .contains("De melding komt van S. Haddou, verpleegkundige bij GGD Meerlanden.");
        poort.close();
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.PERSOON);
        assertThat(brief(Fixtures.buur()))
                .as("a purpose that does not open who the melder is")
                .contains("Wilt u weten van wie de melding komt? Vraag het ons.")
                .doesNotContain("Bruin");
    }

    @Test
    @Tag("R-AVG-01")
    @Tag("R-ALG-01")
    void theLetterAboutSomebodyUnderEighteenRestsOnTheJeugdwet() {
        opstelling.register.met(MEVROUW, "Aalders", Geboortedatum.van("20160505"));
        assertThat(open().personen().get(0).brief().tekst())
                .contains("Dat mag volgens Jeugdwet, artikel 2.3.", "(Jeugdwet, artikel 7.4.0; Uitvoeringswet AVG")
                .doesNotContain("Wmo", "{");
        opstelling.register.met(MEVROUW, "Aalders", Geboortedatum.van("20081120"));
        assertThat(open().personen().get(0).brief().tekst())
                .as("eighteen today")
                .contains("Wmo 2015, art. 2.3.2", "Wmo 2015, artikel 5.1.1")
                .doesNotContain("Jeugdwet");
    }

    @Test
    @Tag("R-AVG-01")
    @Tag("R-AVG-03")
    void theLetterAfterAPostponementSaysSoAndWhyAsFarAsThatMayBeSaid() {
        assertThat(open().personen().get(0).brief().tekst()).doesNotContain("U hoort dit later");
        informeer(NieuweInformering.uitgesteld(
                VANDAAG.plusDays(3), "gevaar-ander", "Haar man bedreigde de melder vorige week."));

        assertThat(open().personen().get(0).brief().tekst())
                .contains(
                        "U hoort dit later dan wij gewend zijn. Wij mochten daarmee wachten, om een reden uit de wet.")
                .doesNotContain("gevaar", "bedreigde", "{");
        informeer(NieuweInformering.uitgesteld(
                VANDAAG.plusDays(5), "niet-bereikbaar", "Mevrouw is tot donderdag op een onbekend adres."));
        assertThat(open().personen().get(0).brief().tekst()).contains("Wij konden u niet eerder bereiken.");
    }

    @Test
    @Tag("R-MEL-09")
    void underTheWvggzAMelderWhoMustHearWhetherTheOfficierIsAskedIsSaidToHearThat() {
        opstelling.wvggz().begin(opstelling.id(), null, "Hij weigert alle hulp.", 0, BEOORDELEN);
        assertThat(open().melderHoortAanvraag()).as("a neighbour").isFalse();

        opstelling = Opstelling.van(Melder.inwoner("M. de Bruin", null, Relatie.ESSENTIELE_NAASTE));
        assertThat(open().melderHoortAanvraag()).as("there is no onderzoek").isFalse();
        opstelling.wvggz().begin(opstelling.id(), null, "Hij weigert alle hulp.", 0, BEOORDELEN);
        assertThat(open().melderHoortAanvraag()).isTrue();
        poort.close();
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.PERSOON);
        assertThat(open().melderHoortAanvraag())
                .as("who the melder is, stays shut")
                .isFalse();
    }

    @Test
    @Tag("R-AVG-01")
    @Tag("R-MEL-08")
    void theLetterOfWhatTheLawObligesToOffersNoObjection() {
        opstelling.wvggz().begin(opstelling.id(), null, "Hij weigert alle hulp.", 0, BEOORDELEN);

        assertThat(open().personen().get(0).brief().tekst())
                .contains("de wet zegt dat wij het moeten doen (AVG, artikel 6 lid 1, onder c)")
                .doesNotContain("U mag bezwaar maken", "Dan kunt u bezwaar maken", "{");
    }

    /** The letter of 20 November 2026, by the day of birth; the ages are 11, 12, 15 and 16, and somebody of whom only the year is known. */
    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "20141121, VERTEGENWOORDIGER, Geachte ouder of voogd van Aalders",
        "20141120, BEIDEN, 'Beste Aalders, en geachte ouder of voogd'",
        "20101121, BEIDEN, 'Beste Aalders, en geachte ouder of voogd'",
        "20101120, ZELF, Geachte Aalders",
        "20140000, VERTEGENWOORDIGER, Geachte ouder of voogd van Aalders",
        "00000000, ZELF, Geachte Aalders"
    })
    @Tag("R-AVG-01")
    @Tag("R-ALG-17")
    void ofAChildTheOneWhoSpeaksForItHearsIt(String geboren, Aangesproken aan, String aanhef) {
        opstelling.register.met(MEVROUW, "Aalders", Geboortedatum.van(geboren));
        NieuweInformering verteld = NieuweInformering.geinformeerd(VANDAAG, Contactwijze.BRIEF);

        assertThat(open().personen().get(0).aan()).isEqualTo(aan);
        assertThat(open().personen().get(0).brief().tekst()).contains(aanhef + ",\n\n");
        if (aan == Aangesproken.ZELF) {
            assertThat(open().personen().get(0).brief().tekst()).contains(",\n\nOp 20 november 2026 kregen wij");
            assertThat(informeer(verteld)).isEmpty();
        } else {
            assertThat(open().personen().get(0).brief().tekst())
                    .contains("bedoelen wij Aalders.")
                    .contains("\n\nOp 20 november 2026 kregen wij");
            assertThat(informeer(verteld)).contains(Weigerreden.VERTEGENWOORDIGER_ONTBREEKT);
            assertThat(informeer(verteld.aan("T. Aalders, moeder met gezag"))).isEmpty();
            assertThat(open().betrokkene().get(0).vertegenwoordiger()).isEqualTo("T. Aalders, moeder met gezag");
        }
    }

    @Test
    @Tag("R-AVG-12")
    @Tag("R-ALG-08")
    void ofAWholeFamilyItIsFirstSaidWhoIsOnRecord() {
        opstelling = new Opstelling(Fixtures.buur(), new Betrokkene.Bekend(MEVROUW), Reikwijdte.GEZIN);
        assertThat(open().gezinOpen()).isTrue();
        informeer(NieuweInformering.geinformeerd(VANDAAG, Contactwijze.GESPREK));

        assertThat(open().stand().toestand()).as("who else has to hear of it?").isEqualTo(Toestand.NOG_NIET);
        assertThat(open().stand().verstrekken()).isFalse();
        assertThat(gezin(" ")).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(gezin("Er is een kind, zonder naam.")).isEmpty();

        assertThat(open().gezinOpen()).isFalse();
        assertThat(open().gezin()).isEqualTo("Er is een kind, zonder naam.");
        assertThat(open().stand().toestand()).isEqualTo(Toestand.GEINFORMEERD);
        assertThat(open().stand().verstrekken()).isTrue();
        assertThat(gezin("Nog eens.")).contains(Weigerreden.STAP_NIET_AAN_DE_BEURT);
    }

    @Test
    @Tag("R-AVG-12")
    @Tag("R-MEL-12")
    void whoIsNamedOfAFamilyHasToBeToldOnHisOwn() {
        opstelling = new Opstelling(Fixtures.buur(), new Betrokkene.Bekend(MEVROUW), Reikwijdte.GEZIN);
        PersoonId man = PersoonId.nieuw();
        opstelling.register.met(man, "Celik");
        informeer(NieuweInformering.geinformeerd(VANDAAG, Contactwijze.GESPREK));

        opstelling.aanvullen().koppel(opstelling.id(), man, 0, BEOORDELEN);

        assertThat(open().gezinOpen()).isFalse();
        assertThat(open().stand().toestand()).isEqualTo(Toestand.NOG_NIET);
        informeer(NieuweInformering.geinformeerd(VANDAAG, Contactwijze.BRIEF).voor(man));
        assertThat(open().stand().toestand()).isEqualTo(Toestand.GEINFORMEERD);
    }

    @Test
    @Tag("R-AVG-12")
    void whoReportsHisWholeFamilyKnowsOnlyForHimself() {
        opstelling = new Opstelling(
                Melder.inwoner("A. Verhoeven", null, Relatie.ZELF), new Betrokkene.Bekend(MEVROUW), Reikwijdte.GEZIN);

        assertThat(open().stand().toestand()).isEqualTo(Toestand.NOG_NIET);
        assertThat(open().stand().verstrekken()).isFalse();
        gezin("Hij noemde niemand.");
        assertThat(open().stand().toestand()).isEqualTo(Toestand.MELDDE_ZELF);
        assertThat(open().stand().verstrekken()).isTrue();
    }

    @Test
    @Tag("R-MEL-12")
    void somebodyUnknownCannotBeToldAndSomebodyWhoReportedItselfKnows() {
        opstelling = new Opstelling(Fixtures.buur(), new Betrokkene.Onbekend("de man op nummer 14"));
        assertThat(open().stand().toestand()).isEqualTo(Toestand.ONBEKEND_WIE);
        assertThat(informeer(NieuweInformering.geinformeerd(VANDAAG, Contactwijze.BRIEF)))
                .contains(Weigerreden.PERSOON_ONBEKEND);

        opstelling = Opstelling.van(Melder.inwoner("A. Verhoeven", null, Relatie.ZELF));
        assertThat(open().stand().toestand()).isEqualTo(Toestand.MELDDE_ZELF);
        poort.close();
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.PERSOON);
        assertThat(open().stand().toestand())
                .as("who the melder is stays closed")
                .isEqualTo(Toestand.NOG_NIET);
        assertThat(open().melder()).isNull();
    }

    @Test
    @Tag("R-MEL-12")
    @Tag("R-AVG-01")
    void eachOfSeveralPersonsIsToldOnHisOwnAndItIsDoneWhenAllKnow() {
        PersoonId zoon = PersoonId.nieuw();
        opstelling.register.met(zoon, "Aalders");
        informeer(NieuweInformering.geinformeerd(VANDAAG, Contactwijze.GESPREK));
        assertThat(open().stand().toestand()).isEqualTo(Toestand.GEINFORMEERD);

        opstelling.aanvullen().koppel(opstelling.id(), zoon, 0, BEOORDELEN);

        assertThat(open().stand().toestand()).isEqualTo(Toestand.NOG_NIET);
        assertThat(open().stand().verstrekken()).isFalse();
        assertThat(open().personen())
                .extracting(InformerenView.Persoonstand::naam, InformerenView.Persoonstand::toestand)
                .containsExactly(tuple("Verhoeven", Toestand.GEINFORMEERD), tuple("Aalders", Toestand.NOG_NIET));
        assertThat(open().personen().get(1).brief().tekst()).contains("Geachte Aalders,");
        NieuweInformering later = NieuweInformering.uitgesteld(
                VANDAAG.plusDays(3), "gevaar-ander", "Haar man bedreigde de melder vorige week.");
        assertThat(informeer(later)).contains(Weigerreden.WIE_ONTBREEKT);
        assertThat(informeer(later.voor(PersoonId.nieuw()))).contains(Weigerreden.WIE_ONTBREEKT);
        assertThat(informeer(later.voor(MEVROUW))).contains(Weigerreden.AL_GEINFORMEERD);
        assertThat(informeer(later.voor(zoon))).isEmpty();
        assertThat(open().stand().toestand()).isEqualTo(Toestand.UITGESTELD);
        assertThat(open().stand().verstrekken()).isTrue();
        assertThat(open().betrokkene())
                .extracting(InformerenView.Informeerstap::wie)
                .containsExactly("Aalders", "Verhoeven");

        informeer(NieuweInformering.geinformeerd(VANDAAG, Contactwijze.BRIEF).voor(zoon));
        assertThat(open().stand().toestand()).isEqualTo(Toestand.GEINFORMEERD);
    }

    @Test
    @Tag("R-MEL-12")
    void whoIsAddedToSomebodyWhoReportedItselfStillHasToBeTold() {
        opstelling = Opstelling.van(Melder.inwoner("A. Verhoeven", null, Relatie.ZELF));
        PersoonId zoon = PersoonId.nieuw();
        opstelling.register.met(zoon, "Aalders");
        opstelling.aanvullen().koppel(opstelling.id(), zoon, 0, BEOORDELEN);

        assertThat(open().personen())
                .extracting(InformerenView.Persoonstand::toestand)
                .containsExactly(Toestand.MELDDE_ZELF, Toestand.NOG_NIET);
        assertThat(open().stand().verstrekken()).isFalse();
        assertThat(informeer(NieuweInformering.geinformeerd(VANDAAG, Contactwijze.BRIEF)
                        .voor(zoon)))
                .isEmpty();
        assertThat(open().stand().toestand()).isEqualTo(Toestand.GEINFORMEERD);
    }

    /** The melder, how he was told, and what stands in the way. */
    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "ANONIEM, , TELEFOON, MELDER_ANONIEM",
        "ANONIEM, , BRIEF, MELDER_ANONIEM",
        "INWONER, 0612345678, TELEFOON, ",
        "INWONER, 0612345678, GESPREK, ",
        "INWONER, , TELEFOON, TELEFOON_ONTBREEKT",
        "INWONER, , BRIEF, ",
        "PROFESSIONAL, , EMAIL, ",
        "INWONER, 0612345678, , WIJZE_ONTBREEKT"
    })
    @Tag("R-MEL-13")
    @Tag("R-MEL-05")
    void onlyAMelderWhoCanBeReachedIsTold(
            Melderssoort soort, String telefoon, Contactwijze wijze, Weigerreden bezwaar) {
        Telefoonnummer nummer = telefoon == null ? null : Telefoonnummer.van(telefoon);
        opstelling = Opstelling.van(new Melder(soort, "M. de Bruin", nummer, "", "", null));

        assertThat(vertel(wijze)).isEqualTo(Optional.ofNullable(bezwaar));
        assertThat(open().melders()).hasSize(bezwaar == null ? 1 : 0);
        assertThat(open().melder())
                .isEqualTo(
                        soort == Melderssoort.ANONIEM
                                ? Melderbereik.NIET
                                : nummer == null ? Melderbereik.ZONDER_TELEFOON : Melderbereik.OOK_TELEFOON);
    }

    @Test
    @Tag("R-MEL-13")
    void theMelderIsToldHowFarItIsAndNothingElse() {
        vertel(Contactwijze.TELEFOON);
        opstelling.melding.sluit(
                new Sluiting(Sluitreden.GEEN_VERVOLG, "Er is al hulp."), Fixtures.YASMINA, Fixtures.KLOK.instant());
        vertel(Contactwijze.BRIEF);

        assertThat(open().melders())
                .extracting(InformerenView.Melderstap::status)
                .containsExactly(Meldingstatus.AFGESLOTEN, Meldingstatus.AANGENOMEN);
    }

    @Test
    void whoeverReadAnOlderVersionRecordsNothing() {
        assertThatThrownBy(() -> opstelling.informeren().melder(opstelling.id(), Contactwijze.BRIEF, 4, BEOORDELEN))
                .isInstanceOf(VerouderdeVersie.class);
    }

    private Optional<Weigerreden> informeer(NieuweInformering nieuw) {
        return opstelling
                .informeren()
                .betrokkene(opstelling.id(), nieuw, 0, BEOORDELEN)
                .bezwaar();
    }

    private String brief(Melder melder) {
        opstelling = Opstelling.van(melder);
        return open().personen().get(0).brief().tekst();
    }

    private Optional<Weigerreden> gezin(String reden) {
        return opstelling
                .informeren()
                .gezin(opstelling.id(), reden, 0, BEOORDELEN)
                .bezwaar();
    }

    private Optional<Weigerreden> vertel(Contactwijze wijze) {
        return opstelling
                .informeren()
                .melder(opstelling.id(), wijze, 0, BEOORDELEN)
                .bezwaar();
    }

    private InformerenView open() {
        return opstelling.informeren().open(opstelling.id(), BEOORDELEN);
    }
}
