package nl.samenspraak.klachten.advies;

import static nl.samenspraak.klachten.behandelen.Behandelopstelling.DOEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.klachten.afhandelen.AfhandelView;
import nl.samenspraak.klachten.afschrift.NieuwAfschrift;
import nl.samenspraak.klachten.behandelen.Behandelopstelling;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.dossier.NuTeDoen;
import nl.samenspraak.klachten.horen.Hoorreden;
import nl.samenspraak.klachten.horen.Hoorstand;
import nl.samenspraak.klachten.horen.NieuweUitnodiging;
import nl.samenspraak.klachten.horen.Ontheffing;
import nl.samenspraak.klachten.horen.Verslag;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijn;
import nl.samenspraak.klachten.klok.Klachttermijnen;
import nl.samenspraak.klachten.klok.Kloktermijnen;
import nl.samenspraak.klachten.oordeel.NieuwOordeel;
import nl.samenspraak.klachten.oordeel.Oordeelverbetering;
import nl.samenspraak.klachten.taak.Weigerreden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("An advice that never comes")
@Tag("R-KLA-12")
class AdviesIngetrokkenTest {

    private static final String BRAM = "Bram de Haan";
    private static final String WAAROM = "De commissie kan dit jaar niet meer bijeenkomen.";

    private final Behandelopstelling brief = Behandelopstelling.van(Klachtfixture.brief(Klachtfixture.vanBram()));

    @Test
    void isTakenBackWithADayAndAReasonAndOnlyWhileItIsWaitedFor() {
        assertThat(trekIn(WAAROM)).isEqualTo(Weigerreden.ADVIES_NIET_GEVRAAGD);
        vraag();
        assertThat(trekIn("")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);
        assertThat(trekIn(null, WAAROM)).isEqualTo(Weigerreden.BEHANDELDAG_ONTBREEKT);
        assertThat(trekIn(brief.vandaag().minusDays(1), WAAROM)).isEqualTo(Weigerreden.KLOKDAG_TE_VROEG);

        assertThat(trekIn(WAAROM)).isNull();

        assertThat(afhandelen().advies()).isNull();
        assertThat(afhandelen().ingetrokken())
                .isEqualTo(
                        new AfhandelView.Ingetrokken("de klachtadviescommissie Zandermeer", brief.vandaag(), WAAROM));
        assertThat(trekIn(WAAROM)).isEqualTo(Weigerreden.ADVIES_NIET_GEVRAAGD);
    }

    @Test
    void isNotTakenBackOnceItCame() {
        vraag();
        assertThat(ontvang()).isNull();

        assertThat(trekIn(WAAROM)).isEqualTo(Weigerreden.ADVIES_IS_ER);

        assertThat(afhandelen().advies().ontvangen()).isNotNull();
    }

    @Test
    @Tag("R-KLA-10")
    void givesBackTheSixWeeksAndKeepsWhatWasToldInTheHistory() {
        vraag();
        assertThat(brief.advisering()
                        .deelMee(brief.id(), brief.vandaag(), 0, DOEL)
                        .reden())
                .isNull();
        assertThat(termijn().einde()).isEqualTo("2027-01-18");
        assertThat(afhandelen().advies().zonder())
                .as("the screen says beforehand which day it will be")
                .isEqualTo("2026-12-21");

        trekIn(WAAROM);

        assertThat(termijn().einde()).isEqualTo("2026-12-21");
        assertThat(brief.klacht.stappen())
                .extracting(Klachtstap::soort)
                .containsSubsequence(
                        Klachtstapsoort.ADVIES_GEVRAAGD,
                        Klachtstapsoort.ADVIES_MEEGEDEELD,
                        Klachtstapsoort.ADVIES_INGETROKKEN);
    }

    @Test
    @Tag("R-KLA-09")
    @Tag("R-KLA-11")
    void leavesTheHearingAndTheOordeelToTheCollege() {
        vraag();
        zendAfschrift();
        zieAf(Hoorstand.KLAGER, Hoorreden.AFGEZIEN);
        zieAf(BRAM, Hoorreden.AFGEZIEN);
        assertThat(oordeel()).isEqualTo(Weigerreden.ADVIES_ONTBREEKT);

        trekIn(WAAROM);

        assertThat(oordeel())
                .as("who declined to be heard by the commission, was not offered it by the college")
                .isEqualTo(Weigerreden.HOREN_ONTBREEKT);
        assertThat(NuTeDoen.van(brief.klacht)).contains(Klachttaak.HOREN);
        assertThat(brief.horen().open(brief.id(), DOEL).hoorder()).isEmpty();
        hoor();
        assertThat(oordeel()).isNull();
    }

    @Test
    void isOwedToWhoeverKnewUntilEachHasTheLetter() {
        vraag();
        brief.advisering().deelMee(brief.id(), brief.vandaag(), 0, DOEL);
        trekIn(WAAROM);
        assertThat(NuTeDoen.van(brief.klacht))
                .contains(Klachttaak.ADVIES_INGETROKKEN_KLAGER, Klachttaak.ADVIES_INGETROKKEN_BEKLAAGDE);

        leg("Een ander bericht (A. Jansen)", Klachtstapsoort.BRIEF_VERZONDEN);
        assertThat(NuTeDoen.van(brief.klacht))
                .as("another letter does not tell it")
                .contains(Klachttaak.ADVIES_INGETROKKEN_KLAGER);
        leg("Wij vragen geen advies meer (A. Jansen)", Klachtstapsoort.ADVIES_INTREKKING_MEEGEDEELD);
        assertThat(NuTeDoen.van(brief.klacht))
                .contains(Klachttaak.ADVIES_INGETROKKEN_BEKLAAGDE)
                .doesNotContain(Klachttaak.ADVIES_INGETROKKEN_KLAGER);
        leg("Wij vragen geen advies meer (Bram de Haan)", Klachtstapsoort.ADVIES_INTREKKING_MEEGEDEELD);
        assertThat(NuTeDoen.van(brief.klacht)).doesNotContain(Klachttaak.ADVIES_INGETROKKEN_BEKLAAGDE);
    }

    @Test
    void isNotOwedToWhoeverNeverHeardThatAdviceWasAsked() {
        vraag();
        leg("Wij vragen advies over uw klacht (A. Jansen)", Klachtstapsoort.BRIEF_VERZONDEN);

        trekIn(WAAROM);

        assertThat(NuTeDoen.van(brief.klacht))
                .contains(Klachttaak.ADVIES_INGETROKKEN_KLAGER)
                .doesNotContain(Klachttaak.ADVIES_INGETROKKEN_BEKLAAGDE);
    }

    @Test
    void thatComesTooLateIsNoAdviceAnyMore() {
        vraag();
        trekIn(WAAROM);

        assertThat(ontvang()).isEqualTo(Weigerreden.ADVIES_NIET_GEVRAAGD);
    }

    @Test
    void canBeAskedAnewAsLongAsNobodyWasHeard() {
        vraag();
        trekIn(WAAROM);
        assertThat(vraag()).isNull();
        assertThat(afhandelen().advies().meegedeeldOp()).isNull();
        assertThat(afhandelen().ingetrokken()).isNull();
        assertThat(NuTeDoen.van(brief.klacht)).doesNotContain(Klachttaak.ADVIES_INGETROKKEN_KLAGER);
        trekIn(WAAROM);
        hoor();

        assertThat(vraag()).isEqualTo(Weigerreden.ADVIES_NA_HOREN);
    }

    private Klachttermijn termijn() {
        return new Klachttermijnen(Kloktermijnen.meegeleverd())
                .afhandelen(brief.klacht.feiten())
                .orElseThrow();
    }

    private AfhandelView afhandelen() {
        return brief.afhandelen();
    }

    private Weigerreden vraag() {
        Klachtdaad daad = new Klachtdaad(brief.vandaag(), "");
        return brief.advisering().vraag(brief.id(), daad, "", "", 0, DOEL).reden();
    }

    private Weigerreden trekIn(String waarom) {
        return trekIn(brief.vandaag(), waarom);
    }

    private Weigerreden trekIn(LocalDate dag, String waarom) {
        return brief.advisering()
                .trekIn(brief.id(), new Klachtdaad(dag, waarom), 0, DOEL)
                .reden();
    }

    private Weigerreden ontvang() {
        NieuwAdvies nieuw = new NieuwAdvies(brief.vandaag(), "Rapport.", List.of(Klachtoordeel.GEGROND), "Bel terug.");
        return brief.advisering()
                .ontvang(brief.id(), nieuw, Adviesgehoor.geen(), 0, DOEL)
                .reden();
    }

    private Weigerreden oordeel() {
        NieuwOordeel nieuw = new NieuwOordeel(
                brief.vandaag(), List.of(new NieuwOordeel.Regel("Gebeld.", Klachtoordeel.GEGROND)), "", false, "");
        return brief.oordelen()
                .oordeel(brief.id(), nieuw, Oordeelverbetering.GEEN, 0, DOEL)
                .reden();
    }

    private void zendAfschrift() {
        NieuwAfschrift nieuw = new NieuwAfschrift(BRAM, brief.vandaag(), "");
        assertThat(brief.afschriften().zend(brief.id(), nieuw, 0, DOEL).reden()).isNull();
    }

    private void zieAf(String wie, Hoorreden reden) {
        Ontheffing hoe = new Ontheffing(wie, reden, brief.vandaag(), "Dat is zo.");
        assertThat(brief.horen().zieAf(brief.id(), hoe, 0, DOEL).reden()).isNull();
    }

    private void hoor() {
        NieuweUitnodiging nieuw = new NieuweUitnodiging(
                true, List.of(BRAM), brief.vandaag(), brief.vandaag().plusWeeks(2));
        assertThat(brief.horen().nodigUit(brief.id(), nieuw, 0, DOEL).reden()).isNull();
        Verslag verslag =
                new Verslag(brief.vandaag(), "L. Haddad", true, List.of(BRAM), List.of(), "Beiden zeggen iets anders.");
        assertThat(brief.horen()
                        .hoor(
                                brief.id(),
                                brief.horen()
                                        .open(brief.id(), DOEL)
                                        .zittingen()
                                        .get(0)
                                        .id(),
                                verslag,
                                "",
                                0,
                                DOEL)
                        .reden())
                .isNull();
    }

    private void leg(String regel, Klachtstapsoort soort) {
        brief.klacht.leg(new Klachtstap(
                soort, brief.vandaag(), Klachtfixture.TOEN.plusSeconds(864_000), Klachtfixture.KIM, regel, null));
    }
}
