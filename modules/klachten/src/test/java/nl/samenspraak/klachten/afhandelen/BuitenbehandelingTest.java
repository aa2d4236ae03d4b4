package nl.samenspraak.klachten.afhandelen;

import static nl.samenspraak.klachten.behandelen.Behandelopstelling.DOEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.samenspraak.klachten.behandelen.Behandelopstelling;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.dossier.NuTeDoen;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klager.EerderOordeel;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Not handling a klacht")
@Tag("R-KLA-07")
class BuitenbehandelingTest {

    private static final NietBehandelbesluit BESLUIT = new NietBehandelbesluit(
            NietBehandelgrond.BEZWAAR, LocalDate.of(2026, 11, 16), "U kon bezwaar maken.", false);

    private final Behandelopstelling brief = Behandelopstelling.van(Klachtfixture.brief(Klachtfixture.vanBram()));

    @Test
    void isDecidedFirstAndEndsItOnlyWhenTheKlagerIsToldInWriting() {
        assertThat(deelMee("2026-11-16")).isEqualTo(Weigerreden.NIETS_BESLOTEN);
        assertThat(besluit(brief)).isNull();
        assertThat(brief.klacht.status().open()).isTrue();
        assertThat(brief.afhandelen().niet()).satisfies(niet -> {
            assertThat(niet.grond()).isEqualTo(NietBehandelgrond.BEZWAAR);
            assertThat(niet.door()).isEqualTo("L. Haddad");
        });

        assertThat(deelMee("2026-11-16")).isNull();

        assertThat(brief.klacht.afdoening()).contains(Afdoening.NIET_BEHANDELD);
        assertThat(besluit(brief)).isEqualTo(Weigerreden.AFGEDAAN);
    }

    @Test
    void mayBeToldLateWhichTheClockShowsAndNothingRefuses() {
        assertThat(brief.afhandelen().nietUiterlijk()).isEqualTo("2026-12-07");
        besluit(brief);
        brief.op("2026-12-20");

        assertThat(deelMee("2026-12-20")).isNull();

        assertThat(brief.klacht.afdoening()).contains(Afdoening.NIET_BEHANDELD);
    }

    @Test
    void canBeUndoneBeforeAndAfterTheKlagerWasTold() {
        assertThat(herroep("Toch over gedrag.")).isEqualTo(Weigerreden.NIETS_BESLOTEN);
        besluit(brief);
        assertThat(herroep(" ")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);
        assertThat(herroep("Toch over gedrag.")).isNull();
        assertThat(brief.afhandelen().niet()).isNull();
        assertThat(deelMee("2026-11-16")).isEqualTo(Weigerreden.NIETS_BESLOTEN);

        besluit(brief);
        deelMee("2026-11-16");
        assertThat(herroep("De ombudsman vindt van wel.")).isNull();

        assertThat(brief.klacht.status().open()).isTrue();
        assertThat(brief.klacht.afdoening()).isEmpty();
    }

    @Test
    @Tag("R-KLA-05")
    void isForWhoeverHandlesIt() {
        assertThat(besluit(Behandelopstelling.vanNiemand(Klachtfixture.brief(Klachtfixture.vanBram()))))
                .isEqualTo(Weigerreden.NOG_GEEN_BEHANDELAAR);
    }

    @Test
    @Tag("R-KLA-01")
    void isNoAnswerToAKlachtToWhichTheFormalRulesDoNotApply() {
        assertThat(besluit(Behandelopstelling.van(
                        Klachtfixture.klacht(Klachtkanaal.BALIE, Klachtfixture.JANSEN, Klachtfixture.INDELING))))
                .isEqualTo(Weigerreden.FORMELE_REGELS_GELDEN_NIET);
    }

    @Test
    @Tag("R-KLA-06")
    void canBeAboutAPartOfWhichTheKlagerIsToldWhileTheRestGoesOn() {
        Behandelopstelling twee = twee();
        assertThat(deel(twee, NietBehandelgrond.BEZWAAR, Set.of())).isEqualTo(Weigerreden.GEDRAGING_NIET_GEKOZEN);
        assertThat(deel(twee, NietBehandelgrond.BEZWAAR, Set.of(2))).isEqualTo(Weigerreden.GEDRAGING_NIET_GEKOZEN);
        assertThat(deel(twee, NietBehandelgrond.BEZWAAR, Set.of(1))).isNull();
        assertThat(deel(twee, NietBehandelgrond.BEZWAAR, Set.of(1)))
                .as("that was decided")
                .isEqualTo(Weigerreden.GEDRAGING_NIET_GEKOZEN);

        assertThat(twee.klacht.gedragingen())
                .extracting(Gedraging::nietGrond)
                .containsExactly(null, NietBehandelgrond.BEZWAAR);
        assertThat(NuTeDoen.van(twee.klacht)).contains(Klachttaak.DEEL_NIET_BEHANDELEN, Klachttaak.AFSCHRIFT);
        assertThat(BeklaagdeDoetMee.van(twee.klacht))
                .as("whose conduct is not handled, is not heard about it")
                .containsExactly("Bram de Haan");

        assertThat(deelMee(twee, "2026-11-16")).isNull();

        assertThat(twee.klacht.status().open()).isTrue();
        assertThat(NuTeDoen.van(twee.klacht)).doesNotContain(Klachttaak.DEEL_NIET_BEHANDELEN);
        assertThat(deelMee(twee, "2026-11-16")).isEqualTo(Weigerreden.NIETS_BESLOTEN);
    }

    @Test
    @Tag("R-KLA-06")
    void isAboutAllOfItOnceEveryPartHasAGroundEachItsOwn() {
        Behandelopstelling twee = twee();
        deel(twee, NietBehandelgrond.BEZWAAR, Set.of(0));
        assertThat(twee.afhandelen().niet()).isNull();

        assertThat(deel(twee, NietBehandelgrond.GEWICHT, Set.of(1))).isNull();

        assertThat(twee.klacht.gedragingen())
                .extracting(Gedraging::nietGrond)
                .containsExactly(NietBehandelgrond.BEZWAAR, NietBehandelgrond.GEWICHT);
        assertThat(twee.afhandelen().niet()).isNotNull();
        assertThat(deelMee(twee, "2026-11-16")).isNull();
        assertThat(twee.klacht.afdoening()).contains(Afdoening.NIET_BEHANDELD);
    }

    @Test
    @Tag("R-KLA-06")
    void ofAPartLooksAtTheDayOfThatPart() {
        Behandelopstelling twee = Behandelopstelling.van(Klachtfixture.brief(
                Klachtfixture.vanBram(),
                Gedraging.van(
                        "Schreeuwde", LocalDate.of(2024, 1, 2), Beklaagde.medewerker(Klachtfixture.LINA, "Lina"))));

        assertThat(deel(twee, NietBehandelgrond.TE_LANG_GELEDEN, Set.of(0)))
                .isEqualTo(Weigerreden.GEDRAGING_NIET_TE_OUD);
        assertThat(deel(twee, NietBehandelgrond.TE_LANG_GELEDEN, Set.of(1))).isNull();
    }

    @Test
    void ofAPartIsUndoneWithTheRest() {
        Behandelopstelling twee = twee();
        deel(twee, NietBehandelgrond.BEZWAAR, Set.of(1));

        assertThat(twee.buiten()
                        .herroep(twee.id(), new Klachtdaad(twee.vandaag(), "Toch over gedrag."), 0, DOEL)
                        .reden())
                .isNull();

        assertThat(twee.klacht.gedragingen()).allMatch(Gedraging::behandeld);
        assertThat(twee.afhandelen().deelTeMelden()).isFalse();
    }

    private static Behandelopstelling twee() {
        return Behandelopstelling.van(Klachtfixture.brief(
                Klachtfixture.vanBram(),
                Gedraging.van("Nam een besluit", null, Beklaagde.medewerker(Klachtfixture.LINA, "Lina"))));
    }

    @Test
    @Tag("R-KLA-06")
    @Tag("R-KLA-18")
    void whatWaitsForACriminalCaseSaysWhenThatIsOverAndIsLookedAtAnewUntilThen() {
        Behandelopstelling waar = Behandelopstelling.van(Klachtfixture.brief(Klachtfixture.vanBram()));
        assertThat(strafzaakKlaar(waar, "2026-11-16")).isEqualTo(Weigerreden.GEEN_STRAFZAAK);
        assertThat(waar.buiten()
                        .besluit(
                                waar.id(),
                                new NietBehandelbesluit(
                                        NietBehandelgrond.STRAFZAAK,
                                        LocalDate.of(2026, 11, 16),
                                        "Zie de aangifte.",
                                        false),
                                0,
                                DOEL)
                        .reden())
                .isNull();
        assertThat(deelMee(waar, "2026-11-16")).isNull();
        assertThat(NuTeDoen.van(waar.klacht)).contains(Klachttaak.STRAFZAAK);

        waar.op("2027-03-02");
        assertThat(strafzaakKlaar(waar, "2027-03-03")).isEqualTo(Weigerreden.BEHANDELDAG_IN_TOEKOMST);
        assertThat(strafzaakKlaar(waar, "2027-03-01")).isNull();

        assertThat(NuTeDoen.van(waar.klacht)).doesNotContain(Klachttaak.STRAFZAAK);
        assertThat(strafzaakKlaar(waar, "2027-03-01")).isEqualTo(Weigerreden.GEEN_STRAFZAAK);
    }

    @Test
    @Tag("R-KLA-06")
    void ofWhatWasHandledBeforeItIsSaidWhichKlachtThatWasAndItHasToHaveEndedWithAnOordeel() {
        Klacht geoordeeld = Klachtfixture.andere(
                148,
                Klachtfixture.vanBram().nietBehandeld(NietBehandelgrond.BEZWAAR, "Er was een besluit."),
                Klachtfixture.vanBram().geoordeeld("Klopt.", Klachtoordeel.GEGROND));
        Klacht opgelost = Klachtfixture.andere(149, Klachtfixture.vanBram());
        brief.klachten.add(geoordeeld);
        brief.klachten.add(opgelost);
        geoordeeld.leg(Klachtfixture.stap(Klachtstapsoort.AFDOENING_MEEGEDEELD));
        opgelost.doeAf(Afdoening.INFORMEEL, Klachtfixture.stap(Klachtstapsoort.TEVREDEN));

        assertThat(eerder("")).isEqualTo(Weigerreden.EERDERE_ONTBREEKT);
        assertThat(eerder("al eens behandeld")).isEqualTo(Weigerreden.EERDERE_ZONDER_JAAR);
        assertThat(eerder("K-2019-000001")).isEqualTo(Weigerreden.EERDERE_ONBEKEND);
        assertThat(eerder(brief.klacht.nummer().waarde())).as("not by itself").isEqualTo(Weigerreden.EERDERE_ONBEKEND);
        assertThat(eerder(opgelost.nummer().waarde())).isEqualTo(Weigerreden.EERDERE_NIET_GEOORDEELD);
        assertThat(brief.klacht.gedragingen()).allMatch(Gedraging::behandeld);

        assertThat(eerder(geoordeeld.nummer().waarde())).isEqualTo(Weigerreden.EERDER_PUNT_ONTBREEKT);
        assertThat(eerder(geoordeeld.nummer().waarde(), "3")).isEqualTo(Weigerreden.EERDER_PUNT_ONTBREEKT);
        assertThat(eerder("klacht " + geoordeeld.nummer().waarde() + " van 2025", "1"))
                .as("about this there was no oordeel, though there was about the other")
                .isEqualTo(Weigerreden.EERDERE_NIET_GEOORDEELD);

        assertThat(eerder(geoordeeld.nummer().waarde(), "2")).isNull();

        assertThat(brief.afhandelen().niet().toelichting())
                .as("the klager reads which, wherever he reads why")
                .isEqualTo("Het gaat om deze klacht: " + geoordeeld.nummer()
                        + ", punt 2.\nHet ging over hetzelfde gesprek.");
    }

    @Test
    @Tag("R-KLA-06")
    void whatAnotherHandledBeforeIsSaidByWhomAndWhen() {
        assertThat(eerder("mei 2024")).isEqualTo(Weigerreden.EERDERE_ZONDER_JAAR);
        assertThat(eerder("gemeente Oud-Zandermeer")).isEqualTo(Weigerreden.EERDERE_ZONDER_JAAR);
        assertThat(eerder("gemeente Oud-Zandermeer, mei 2024")).isNull();
    }

    @Test
    @Tag("R-KLA-06")
    void saysOfAKlachtOfTheSameKlagerWhatThatWasAboutAndOfAnotherNoMoreThanItsNumber() {
        Klacht geoordeeld = Klachtfixture.andere(
                21, Klachtfixture.vanBram(), Klachtfixture.vanBram().geoordeeld("Gebeld.", Klachtoordeel.GEGROND));
        geoordeeld.wijsToe(Klachtfixture.stap(Klachtstapsoort.TOEGEWEZEN), Klachtfixture.LINA);
        geoordeeld.leg(Klachtfixture.stap(Klachtstapsoort.GEOORDEELD));
        geoordeeld.leg(Klachtfixture.stap(Klachtstapsoort.AFDOENING_MEEGEDEELD));
        brief.klachten.add(geoordeeld);
        EerderOordeel eerste = new EerderOordeel(
                geoordeeld.id(),
                geoordeeld.nummer(),
                geoordeeld.ontvangenOp(),
                2,
                "Belde niet terug",
                Klachtoordeel.GEGROND);
        assertThat(EerderOordeel.nummer(eerste.sleutel())).isEqualTo("K-2026-000021");
        assertThat(EerderOordeel.plaats(eerste.sleutel())).isEqualTo("2");
        brief.eerdere.add(eerste);
        assertThat(brief.buiten().eerdere(brief.id(), DOEL).rijen()).containsExactly(eerste);

        assertThat(eerder("K-2026-000021", "2")).isNull();

        assertThat(brief.afhandelen().niet().toelichting()).contains("K-2026-000021, over: Belde niet terug");
        Behandelopstelling ander = Behandelopstelling.van(Klachtfixture.brief(Klachtfixture.vanBram()));
        ander.klachten.add(geoordeeld);
        assertThat(ander.buiten()
                        .besluit(
                                ander.id(),
                                new NietBehandelbesluit(
                                        NietBehandelgrond.EERDER_BEHANDELD,
                                        ander.vandaag(),
                                        "Het gaat om hetzelfde.",
                                        null,
                                        false,
                                        "K-2026-000021",
                                        "2",
                                        null),
                                0,
                                DOEL)
                        .reden())
                .isNull();
        assertThat(ander.afhandelen().niet().toelichting())
                .contains("K-2026-000021, punt 2")
                .doesNotContain("Belde niet terug");
    }

    private Weigerreden eerder(String welke) {
        return eerder(welke, "");
    }

    private Weigerreden eerder(String welke, String punt) {
        return brief.buiten()
                .besluit(
                        brief.id(),
                        new NietBehandelbesluit(
                                NietBehandelgrond.EERDER_BEHANDELD,
                                LocalDate.of(2026, 11, 16),
                                "Het ging over hetzelfde gesprek.",
                                null,
                                false,
                                welke,
                                punt,
                                null),
                        0,
                        DOEL)
                .reden();
    }

    private static Weigerreden strafzaakKlaar(Behandelopstelling waar, String dag) {
        return waar.buiten()
                .strafzaakKlaar(waar.id(), LocalDate.parse(dag), 0, DOEL)
                .reden();
    }

    private static Weigerreden deel(Behandelopstelling waar, NietBehandelgrond grond, Set<Integer> welke) {
        return waar.buiten()
                .besluit(
                        waar.id(),
                        new NietBehandelbesluit(
                                grond,
                                LocalDate.of(2026, 11, 16),
                                "U kon bezwaar maken.",
                                Rechtsweg.VOORBIJ,
                                false,
                                "Gemeente Oud-Zandermeer, 2024",
                                "",
                                welke),
                        0,
                        DOEL)
                .reden();
    }

    private static Weigerreden deelMee(Behandelopstelling waar, String dag) {
        return waar.buiten().deelMee(waar.id(), LocalDate.parse(dag), 0, DOEL).reden();
    }

    private static Weigerreden besluit(Behandelopstelling waar) {
        return waar.buiten().besluit(waar.id(), BESLUIT, 0, DOEL).reden();
    }

    private Weigerreden herroep(String waarom) {
        return brief.buiten()
                .herroep(brief.id(), new Klachtdaad(brief.vandaag(), waarom), 0, DOEL)
                .reden();
    }

    private Weigerreden deelMee(String dag) {
        return brief.buiten().deelMee(brief.id(), LocalDate.parse(dag), 0, DOEL).reden();
    }
}
