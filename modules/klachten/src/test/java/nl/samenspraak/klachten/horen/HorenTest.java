package nl.samenspraak.klachten.horen;

import static nl.samenspraak.klachten.behandelen.Behandelopstelling.DOEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.klachten.afschrift.NieuwAfschrift;
import nl.samenspraak.klachten.behandelen.Behandelopstelling;
import nl.samenspraak.klachten.horen.HoorView.Stand;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Hearing klager and beklaagde")
@Tag("R-KLA-09")
class HorenTest {

    private static final String BRAM = "Bram de Haan";
    private static final LocalDate MAANDAG = LocalDate.of(2026, 11, 16);

    private final Behandelopstelling brief = Behandelopstelling.van(Klachtfixture.brief(Klachtfixture.vanBram()));

    @Test
    void beginsWithAnInvitationOfWhichTheTimelineKeepsTheTermOfTheKlager() {
        assertThat(brief.horen().open(brief.id(), DOEL).antwoordVoorstel()).isEqualTo("2026-11-30");
        nodigUit(true, BRAM);

        assertThat(brief.klacht.stappen())
                .filteredOn(stap -> stap.soort() == Klachtstapsoort.UITGENODIGD)
                .singleElement()
                .satisfies(stap -> assertThat(stap.tot()).isEqualTo("2026-11-30"));
        assertThat(standen()).containsExactly(Stand.UITGENODIGD, Stand.UITGENODIGD);
    }

    @Test
    void leavesNoTermWhenOnlyTheBeklaagdeIsInvited() {
        nodigUit(false, BRAM);

        assertThat(brief.klacht.stappen()).extracting(Klachtstap::soort).doesNotContain(Klachtstapsoort.UITGENODIGD);
        assertThat(brief.klacht.stappen())
                .last()
                .returns(Klachtstapsoort.HOREN_BEKLAAGDE, Klachtstap::soort)
                .returns("Bram de Haan uitgenodigd, antwoord uiterlijk 30 november 2026", Klachtstap::toelichting);
        assertThat(standen()).containsExactly(Stand.TE_DOEN, Stand.UITGENODIGD);
    }

    @Test
    void isOneForBothWhoWereInvitedApartAndAgreeOnTheSameMoment() {
        nodigUit(true);
        nodigUit(false, BRAM);
        plan(MAANDAG.plusDays(8), "9.30", "Kamer 2");
        brief.horen().plan(brief.id(), zitting(1), new Afspraak(MAANDAG.plusDays(8), "09:30", "kamer 2", ""), 0, DOEL);

        assertThat(brief.horen().open(brief.id(), DOEL).zittingen())
                .singleElement()
                .satisfies(samen -> {
                    assertThat(samen.klager()).isTrue();
                    assertThat(samen.beklaagden()).containsExactly(BRAM);
                });
        assertThat(standen()).containsExactly(Stand.GEPLAND, Stand.GEPLAND);
    }

    @Test
    void goesWhenItWasRecordedTwiceButNotWhenItTookPlace() {
        nodigUit(true);
        nodigUit(true, BRAM);

        assertThat(haalWeg(zitting(1))).isNull();

        assertThat(brief.horen().open(brief.id(), DOEL).zittingen()).hasSize(1);
        assertThat(brief.klacht.stappen())
                .last()
                .returns("Uitnodiging voor een gesprek weggehaald: de klager", Klachtstap::toelichting);
        assertThat(haalWeg(null)).isEqualTo(Weigerreden.HOORZITTING_ONBEKEND);
        brief.horen()
                .hoor(
                        brief.id(),
                        zitting(0),
                        new Verslag(MAANDAG, "Leyla Haddad", true, List.of(), List.of(), "Zij sprak."),
                        "",
                        0,
                        DOEL);
        assertThat(haalWeg(zitting(0))).isEqualTo(Weigerreden.HOORZITTING_GEWEEST);
    }

    private UUID zitting(int plaats) {
        return brief.horen().open(brief.id(), DOEL).zittingen().get(plaats).id();
    }

    private Weigerreden haalWeg(UUID zitting) {
        return brief.horen().haalWeg(brief.id(), zitting, 0, DOEL).reden();
    }

    @Test
    void saysWhenItIsOnADayOnWhichNobodyWorksOrJustBeforeTheEnd() {
        nodigUit(true, BRAM);
        plan(LocalDate.of(2026, 12, 26), "10:00", "Kamer 2");
        assertThat(letop())
                .containsExactly(
                        "Zaterdag 26 december 2026 is geen werkdag. Weet u zeker dat iedereen dan kan?",
                        "Het oordeel moet er uiterlijk maandag 21 december 2026 zijn. Na dit gesprek is daar weinig tijd voor.");

        plan(LocalDate.of(2026, 12, 15), "10:00", "Kamer 2");
        assertThat(letop()).as("six days before the end").hasSize(1);
        plan(LocalDate.of(2026, 12, 14), "10:00", "Kamer 2");
        assertThat(letop()).as("a week before the end").isEmpty();
    }

    private List<String> letop() {
        return brief.horen().open(brief.id(), DOEL).zittingen().get(0).letop();
    }

    @Test
    void goesToSomebodyAndAfterTheDayOfTheInvitation() {
        assertThat(nodigUit(false)).isEqualTo(Weigerreden.NIEMAND_UITGENODIGD);
        assertThat(nodigUit(false, "Iemand anders")).isEqualTo(Weigerreden.NIEMAND_UITGENODIGD);
        assertThat(nodigUit(MAANDAG, true)).isEqualTo(Weigerreden.ANTWOORDDAG_TE_VROEG);
        assertThat(nodigUit((LocalDate) null, true)).isEqualTo(Weigerreden.ANTWOORDDAG_ONTBREEKT);
    }

    @Test
    void givesAReasonableTimeToAnswerAlsoWhenItWasRecordedByHand() {
        assertThat(nodigUit(MAANDAG.plusDays(1), true)).isEqualTo(Weigerreden.REACTIE_TE_KORT);
        assertThat(nodigUit(MAANDAG.plusDays(6), false, BRAM)).isEqualTo(Weigerreden.REACTIE_TE_KORT);
        assertThat(nodigUit(MAANDAG.plusDays(7), true, BRAM)).isNull();
    }

    @Test
    void needsADayFromTodayATimeAndAPlace() {
        nodigUit(true, BRAM);

        assertThat(plan(MAANDAG.minusDays(1), "10:00", "Kamer 2")).isEqualTo(Weigerreden.HOORDAG_ONTBREEKT);
        assertThat(plan(MAANDAG.plusDays(8), "kwart over", "Kamer 2")).isEqualTo(Weigerreden.HOORTIJD_ONJUIST);
        assertThat(plan(MAANDAG.plusDays(8), "25:00", "Kamer 2")).isEqualTo(Weigerreden.HOORTIJD_ONJUIST);
        assertThat(plan(MAANDAG.plusDays(8), "9.30", "")).isEqualTo(Weigerreden.HOORPLAATS_ONTBREEKT);
        assertThat(plan(MAANDAG.plusDays(8), "9.30", "Kamer 2")).isNull();

        assertThat(standen()).containsOnly(Stand.GEPLAND);
        assertThat(brief.horen()
                        .open(brief.id(), DOEL)
                        .zittingen()
                        .get(0)
                        .afspraak()
                        .tijd())
                .isEqualTo("09:30");
        assertThat(brief.klacht.stappen())
                .filteredOn(stap -> stap.soort() == Klachtstapsoort.HOREN_GEPLAND)
                .singleElement()
                .satisfies(stap -> assertThat(stap.tot()).isEqualTo("2026-11-24"));
    }

    @Test
    @Tag("R-KLA-05")
    void isDoneBySomebodyWhoWasNotInvolvedAndOnlyOfWhoWasInvited() {
        nodigUit(true);

        assertThat(hoor("", true, "")).isEqualTo(Weigerreden.HOORDER_ONTBREEKT);
        assertThat(hoor("mw. Haddad en bram de haan", true, "")).isEqualTo(Weigerreden.HOORDER_BETROKKEN);
        assertThat(hoor("L. Haddad", false, "")).isEqualTo(Weigerreden.NIEMAND_GEHOORD);
        assertThat(hoor("L. Haddad", true, "", BRAM)).isEqualTo(Weigerreden.NIEMAND_GEHOORD);
        assertThat(brief.horen()
                        .hoor(brief.id(), UUID.randomUUID(), verslag("L. Haddad", true, ""), "", 0, DOEL)
                        .reden())
                .isEqualTo(Weigerreden.HOORZITTING_ONBEKEND);
    }

    @Test
    @Tag("R-KLA-05")
    void isNotDoneByWhoeverItIsAboutNorByANamesakeOfWhomNobodySaidThatItIsAnother() {
        Behandelopstelling klacht = Behandelopstelling.van(Klachtfixture.brief(
                Klachtfixture.vanBram(),
                Gedraging.van("Hing op", null, new Beklaagde(Beklaagdesoort.ANDER, null, "mevrouw Visser", ""))));
        klacht.horen()
                .nodigUit(
                        klacht.id(),
                        new NieuweUitnodiging(true, List.of(BRAM), MAANDAG, MAANDAG.plusDays(14)),
                        0,
                        DOEL);

        assertThat(hoor(klacht, "Lina Haddad en bram de HAAN", "Een ander"))
                .as("whatever is said of it")
                .isEqualTo(Weigerreden.HOORDER_BETROKKEN);
        assertThat(hoor(klacht, "B. de Haan", "")).isEqualTo(Weigerreden.NAAM_LIJKT);
        assertThat(hoor(klacht, "K. VISSÉR", "")).isEqualTo(Weigerreden.NAAM_LIJKT);
        assertThat(hoor(klacht, "K. Visser", "Werkt bij een ander team, zegt de klager"))
                .isNull();
        assertThat(klacht.klacht.stappen())
                .filteredOn(stap -> stap.soort() == Klachtstapsoort.IS_EEN_ANDER)
                .singleElement()
                .returns("K. Visser. Werkt bij een ander team, zegt de klager", Klachtstap::toelichting);
    }

    @Test
    @Tag("R-KLA-05")
    void isDoneAnewWhenWhoeverHeardThemTurnsOutToBeTheOneItIsAbout() {
        brief.afschriften().zend(brief.id(), new NieuwAfschrift(BRAM, MAANDAG, ""), 0, DOEL);
        nodigUit(true, BRAM);
        assertThat(hoor("Kim Visser", true, "Verslag.", BRAM)).isNull();
        assertThat(brief.oordelen().open(brief.id(), DOEL).wacht()).isNull();

        brief.klacht.onderscheid(List.of(Klachtfixture.vanBram().metAfschrift(MAANDAG), vanKim()));
        assertThat(brief.oordelen().open(brief.id(), DOEL).wacht()).isEqualTo(Weigerreden.GEHOORD_DOOR_BEKLAAGDE);

        nodigUit(true, BRAM, "Kim Visser");
        UUID tweede = brief.horen().open(brief.id(), DOEL).zittingen().get(0).id();
        Verslag opnieuw = new Verslag(MAANDAG, "L. Haddad", true, List.of(BRAM, "Kim Visser"), List.of(), "Verslag.");
        assertThat(brief.horen().hoor(brief.id(), tweede, opnieuw, "", 0, DOEL).reden())
                .isNull();
        assertThat(brief.oordelen().open(brief.id(), DOEL).wacht()).isNull();
    }

    private static Gedraging vanKim() {
        return Gedraging.van("Hing op", null, Beklaagde.medewerker(UUID.randomUUID(), "Kim Visser"))
                .metAfschrift(MAANDAG);
    }

    private static Weigerreden hoor(Behandelopstelling klacht, String door, String eenAnder) {
        Verslag verslag = new Verslag(MAANDAG, door, true, List.of(BRAM), List.of(), "Verslag.");
        UUID zitting = klacht.horen().open(klacht.id(), DOEL).zittingen().get(0).id();
        return klacht.horen()
                .hoor(klacht.id(), zitting, verslag, eenAnder, 0, DOEL)
                .reden();
    }

    @Test
    void hasAReportThatCanBeWrittenLater() {
        nodigUit(true, BRAM);
        assertThat(hoor("L. Haddad", true, "", BRAM)).isNull();
        assertThat(brief.oordelen().open(brief.id(), DOEL).wacht()).isEqualTo(Weigerreden.AFSCHRIFT_ONTBREEKT);

        assertThat(hoor("L. Haddad", true, "De klager zegt dat hij belde.", BRAM))
                .isNull();

        assertThat(standen()).containsOnly(Stand.GEHOORD);
        assertThat(brief.klacht.stappen()).extracting(Klachtstap::soort).containsOnlyOnce(Klachtstapsoort.GEHOORD);
        assertThat(brief.horen()
                        .open(brief.id(), DOEL)
                        .zittingen()
                        .get(0)
                        .verslag()
                        .aanwezigen())
                .containsExactly(new Gehoorde("A. Jansen", "klager"), new Gehoorde("L. Jansen", ""));
    }

    @Test
    void isSkippedForNoAnswerOnlyAfterTheTermOfTheInvitation() {
        assertThat(zieAf("", Hoorreden.GEEN_ANTWOORD, "")).isEqualTo(Weigerreden.NIET_UITGENODIGD);
        nodigUit(true, BRAM);
        brief.op("2026-11-30");
        assertThat(zieAf("", Hoorreden.GEEN_ANTWOORD, "")).isEqualTo(Weigerreden.ANTWOORDTERMIJN_LOOPT);
        assertThat(zieAf(BRAM, Hoorreden.GEEN_ANTWOORD, "")).isEqualTo(Weigerreden.ANTWOORDTERMIJN_LOOPT);

        brief.op("2026-12-01");

        assertThat(zieAf("", Hoorreden.GEEN_ANTWOORD, "")).isNull();
        assertThat(zieAf(BRAM, Hoorreden.GEEN_ANTWOORD, "")).isNull();
        assertThat(standen()).containsOnly(Stand.NIET_GEHOORD);
        assertThat(brief.klacht.stappen()).extracting(Klachtstap::soort).containsOnlyOnce(Klachtstapsoort.NIET_GEHOORD);
    }

    @Test
    void isSkippedAsManifestlyUnfoundedForTheKlagerAloneAndWithAReason() {
        assertThat(zieAf(BRAM, Hoorreden.KENNELIJK_ONGEGROND, "Dat weet iedereen."))
                .isEqualTo(Weigerreden.HOORREDEN_ALLEEN_KLAGER);
        assertThat(zieAf("", Hoorreden.KENNELIJK_ONGEGROND, "")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);
        assertThat(zieAf("", null, "Zomaar.")).isEqualTo(Weigerreden.HOORREDEN_ONTBREEKT);
        assertThat(zieAf("Iemand", Hoorreden.AFGEZIEN, "Belde.")).isEqualTo(Weigerreden.BEKLAAGDE_NIET_GEKOZEN);
        assertThat(zieAf("", Hoorreden.KENNELIJK_ONGEGROND, "De lijn was er toen niet."))
                .isNull();
        assertThat(zieAf(BRAM, Hoorreden.AFGEZIEN, "Schreef dat het goed is zo."))
                .isNull();
    }

    @Test
    @Tag("R-KLA-08")
    void aCopyGoesToWhomItIsAboutAndSaysWhatWentWithIt() {
        NieuwAfschrift aanNiemand = new NieuwAfschrift("Iemand", brief.vandaag(), "");
        assertThat(brief.afschriften().zend(brief.id(), aanNiemand, 0, DOEL).reden())
                .isEqualTo(Weigerreden.BEKLAAGDE_NIET_GEKOZEN);

        NieuwAfschrift nieuw = new NieuwAfschrift(BRAM, brief.vandaag(), "Belgeschiedenis");
        assertThat(brief.afschriften().zend(brief.id(), nieuw, 0, DOEL).reden()).isNull();

        assertThat(brief.horen().open(brief.id(), DOEL).afschriften())
                .containsExactly(new HoorView.Kopie(BRAM, brief.vandaag(), "Belgeschiedenis"));
        assertThat(brief.klacht.gedragingen().get(0).afschriftOp()).isEqualTo(brief.vandaag());
    }

    private List<Stand> standen() {
        return brief.horen().open(brief.id(), DOEL).partijen().stream()
                .map(HoorView.Partij::stand)
                .toList();
    }

    private Weigerreden nodigUit(boolean klager, String... beklaagden) {
        return nodigUit(MAANDAG.plusWeeks(2), klager, beklaagden);
    }

    private Weigerreden nodigUit(LocalDate tot, boolean klager, String... beklaagden) {
        NieuweUitnodiging nieuw = new NieuweUitnodiging(klager, List.of(beklaagden), MAANDAG, tot);
        return brief.horen().nodigUit(brief.id(), nieuw, 0, DOEL).reden();
    }

    private Weigerreden plan(LocalDate dag, String tijd, String plaats) {
        Afspraak afspraak = new Afspraak(dag, tijd, plaats, "");
        return brief.horen().plan(brief.id(), zitting(), afspraak, 0, DOEL).reden();
    }

    private Weigerreden hoor(String door, boolean klager, String verslag, String... beklaagden) {
        return brief.horen()
                .hoor(brief.id(), zitting(), verslag(door, klager, verslag, beklaagden), "", 0, DOEL)
                .reden();
    }

    private Verslag verslag(String door, boolean klager, String verslag, String... beklaagden) {
        return new Verslag(
                brief.vandaag(),
                door,
                klager,
                List.of(beklaagden),
                Gehoorde.lees("A. Jansen, klager\n\n L.  Jansen"),
                verslag);
    }

    private Weigerreden zieAf(String wie, Hoorreden reden, String waarom) {
        Ontheffing hoe = new Ontheffing(wie, reden, brief.vandaag(), waarom);
        return brief.horen().zieAf(brief.id(), hoe, 0, DOEL).reden();
    }

    private UUID zitting() {
        return brief.horen().open(brief.id(), DOEL).zittingen().get(0).id();
    }
}
