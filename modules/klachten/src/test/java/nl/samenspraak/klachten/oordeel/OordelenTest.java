package nl.samenspraak.klachten.oordeel;

import static nl.samenspraak.klachten.behandelen.Behandelopstelling.DOEL;
import static nl.samenspraak.klachten.klacht.Klachtoordeel.GEGROND;
import static nl.samenspraak.klachten.klacht.Klachtoordeel.ONGEGROND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.klachten.advies.Adviesgehoor;
import nl.samenspraak.klachten.advies.NieuwAdvies;
import nl.samenspraak.klachten.afschrift.NieuwAfschrift;
import nl.samenspraak.klachten.behandelen.Behandelopstelling;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.dossier.NuTeDoen;
import nl.samenspraak.klachten.horen.Hoorreden;
import nl.samenspraak.klachten.horen.Horen;
import nl.samenspraak.klachten.horen.NieuweUitnodiging;
import nl.samenspraak.klachten.horen.Ontheffing;
import nl.samenspraak.klachten.horen.Verslag;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijn;
import nl.samenspraak.klachten.klok.Klachttermijnen;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.klachten.klok.Kloktermijnen;
import nl.samenspraak.klachten.maatregelen.Maatregelregel;
import nl.samenspraak.klachten.maatregelen.Maatregelslot;
import nl.samenspraak.klachten.maatregelen.Maatregelstand;
import nl.samenspraak.klachten.maatregelen.NieuweMaatregel;
import nl.samenspraak.klachten.taak.Weigerreden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The outcome of a klacht")
@Tag("R-KLA-11")
class OordelenTest {

    private static final String BRAM = "Bram de Haan";

    private final Behandelopstelling brief = Behandelopstelling.van(Klachtfixture.brief(Klachtfixture.vanBram()));

    @Test
    @Tag("R-KLA-08")
    @Tag("R-KLA-09")
    void comesAfterTheCopyTheHearingAndItsReport() {
        assertThat(oordeel(GEGROND)).isEqualTo(Weigerreden.AFSCHRIFT_ONTBREEKT);
        assertThat(view().wachtOp()).containsExactly(BRAM);
        zendAfschrift();
        assertThat(oordeel(GEGROND)).isEqualTo(Weigerreden.HOREN_ONTBREEKT);
        assertThat(view().wachtOp()).containsExactly("A. Jansen", BRAM);
        hoor("");
        assertThat(oordeel(GEGROND)).isEqualTo(Weigerreden.VERSLAG_ONTBREEKT);
        hoor("Beiden zeggen iets anders.");

        assertThat(oordeel(GEGROND)).isNull();

        assertThat(brief.klacht.status().open())
                .as("the klager was not told yet")
                .isTrue();
        assertThat(brief.klacht.gedragingen().get(0).oordeel()).isEqualTo(GEGROND);
    }

    @Test
    void isAboutEachGedragingWithWhatWasFound() {
        klaarOmTeOordelen();

        assertThat(oordeel(regel("Gebeld.", null))).isEqualTo(Weigerreden.OORDEEL_ONTBREEKT);
        assertThat(oordeel()).isEqualTo(Weigerreden.OORDEEL_ONTBREEKT);
        assertThat(oordeel(regel("", GEGROND))).isEqualTo(Weigerreden.BEVINDINGEN_ONTBREKEN);
    }

    @Test
    @Tag("R-KLA-06")
    void isAboutWhatIsHandledAndLeavesTheRestAlone() {
        brief.klacht.onderscheid(List.of(
                Klachtfixture.vanBram(),
                Klachtfixture.vanBram().nietBehandeld(NietBehandelgrond.BEZWAAR, "Er was een besluit.")));
        klaarOmTeOordelen();

        assertThat(oordeel(regel("Gebeld.", GEGROND), regel("", null))).isNull();

        assertThat(brief.klacht.gedragingen()).extracting(Gedraging::oordeel).containsExactly(GEGROND, null);
    }

    @Test
    void canBeThoughtOverUntilTheKlagerIsTold() {
        klaarOmTeOordelen();
        assertThat(deelMee()).isEqualTo(Weigerreden.NOG_GEEN_OORDEEL);
        oordeel(ONGEGROND);
        assertThat(oordeel(GEGROND)).isEqualTo(Weigerreden.REDEN_ONTBREEKT);
        assertThat(verbeter("Verkeerd vakje.", GEGROND)).isNull();

        assertThat(deelMee()).isNull();

        assertThat(brief.klacht.afdoening()).contains(Afdoening.OORDEEL);
        assertThat(view().oordeel().conclusies()).isEqualTo("Wij bellen terug.");
        assertThat(view().eerdere()).singleElement().satisfies(eerder -> {
            assertThat(eerder.reden()).isEqualTo("Verkeerd vakje.");
            assertThat(eerder.regels())
                    .containsExactly(new OordeelView.Regel(
                            Klachtfixture.vanBram().omschrijving(), "Er is drie keer gebeld.", ONGEGROND));
        });
        assertThat(brief.klacht.feiten().verbeteringTeMelden())
                .as("nobody was told what was wrong")
                .isFalse();
    }

    @Test
    @Tag("R-KLA-13")
    void isCorrectedAfterTheKlagerWasToldWithAReasonAndHasToBeToldAgain() {
        klaarOmTeOordelen();
        oordeel(ONGEGROND);
        deelMee();
        brief.op("2026-11-20");
        assertThat(verbeter("Verkeerd vakje.", ONGEGROND)).isEqualTo(Weigerreden.OORDEEL_ONVERANDERD);
        assertThat(verbeter("", GEGROND)).isEqualTo(Weigerreden.REDEN_ONTBREEKT);

        assertThat(verbeter("Verkeerd vakje.", GEGROND)).isNull();

        assertThat(brief.klacht.gedragingen().get(0).oordeel()).isEqualTo(GEGROND);
        assertThat(brief.klacht.afdoening()).as("it stays handled, and in time").contains(Afdoening.OORDEEL);
        assertThat(termijn(Klachttermijnsoort.AFHANDELEN).voldaanOp()).contains(LocalDate.of(2026, 11, 16));
        assertThat(view().verbeteringTeMelden()).isTrue();
        assertThat(view().eerdere()).extracting(OordeelView.Eerder::reden).containsExactly("Verkeerd vakje.");
        assertThat(NuTeDoen.van(brief.klacht)).contains(Klachttaak.AFDOENING_VERBETERD);
        assertThat(termijn(Klachttermijnsoort.OMBUDSMAN).einde())
                .as("until the klager is told again, his year is that of the first letter")
                .isEqualTo("2027-11-16");
        brief.op("2026-11-23");
        assertThat(brief.oordelen()
                        .deelMee(brief.id(), LocalDate.of(2026, 11, 19), 0, DOEL)
                        .reden())
                .isEqualTo(Weigerreden.KLOKDAG_TE_VROEG);
        assertThat(deelMee()).isNull();
        assertThat(termijn(Klachttermijnsoort.OMBUDSMAN).einde()).isEqualTo("2027-11-23");
        assertThat(view().verbeteringTeMelden()).isFalse();
        assertThat(deelMee()).as("once").isEqualTo(Weigerreden.AFGEDAAN);
    }

    @Test
    void isCorrectedOnADayOnWhichTheKlagerHadBeenTold() {
        klaarOmTeOordelen();
        oordeel(ONGEGROND);
        deelMee();
        brief.op("2026-11-20");

        NieuwOordeel eerder =
                new NieuwOordeel(LocalDate.of(2026, 11, 15), List.of(regel("Gebeld.", GEGROND)), "", false, "");

        assertThat(brief.oordelen()
                        .oordeel(brief.id(), eerder, new Oordeelverbetering("Verkeerd vakje.", Map.of()), 0, DOEL)
                        .reden())
                .isEqualTo(Weigerreden.KLOKDAG_TE_VROEG);
    }

    @Test
    void leavesEachMeasureOrEndsItKnowinglyWhenItIsCorrected() {
        klaarOmTeOordelen();
        oordeel(GEGROND);
        neem(nieuw("Terugbellen", "Teamleider", 30));
        neem(nieuw("Excuus maken", "Teamleider", 10));
        deelMee();
        UUID terugbellen = maatregel("Terugbellen");
        UUID excuus = maatregel("Excuus maken");

        assertThat(verbeter("Verkeerd vakje.", Map.of(terugbellen, true), ONGEGROND))
                .isEqualTo(Weigerreden.MAATREGELKEUZE_ONTBREEKT);
        assertThat(verbeter("Verkeerd vakje.", Map.of(terugbellen, true, excuus, false), ONGEGROND))
                .isNull();

        assertThat(view().maatregelen())
                .extracting(Maatregelregel::omschrijving, Maatregelregel::stand, Maatregelregel::opmerking)
                .containsExactlyInAnyOrder(
                        tuple("Terugbellen", Maatregelstand.OPEN, ""),
                        tuple("Excuus maken", Maatregelstand.VERVALLEN, "Verkeerd vakje."));
        assertThat(brief.klacht.stappen())
                .extracting(Klachtstap::toelichting)
                .contains("Excuus maken\nVerkeerd vakje.");
    }

    private UUID maatregel(String wat) {
        return view().maatregelen().stream()
                .filter(regel -> regel.omschrijving().equals(wat))
                .map(Maatregelregel::id)
                .findFirst()
                .orElseThrow();
    }

    private Klachttermijn termijn(Klachttermijnsoort soort) {
        return new Klachttermijnen(Kloktermijnen.meegeleverd())
                .van(brief.klacht.feiten()).stream()
                        .filter(termijn -> termijn.soort() == soort)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    @Tag("R-KLA-09")
    void cannotBeWellFoundedWhenTheKlagerWasNotHeardBecauseItManifestlyIsNot() {
        zendAfschrift();
        zieAf("", Hoorreden.KENNELIJK_ONGEGROND);
        zieAf(BRAM, Hoorreden.AFGEZIEN);

        assertThat(oordeel(GEGROND)).isEqualTo(Weigerreden.KENNELIJK_ONGEGROND_KLOPT_NIET);
        assertThat(oordeel(ONGEGROND)).isNull();
    }

    @Test
    @Tag("R-KLA-12")
    void followsTheAdviceOrSaysWhyNot() {
        assertThat(vraagAdvies()).isNull();
        assertThat(vraagAdvies()).isEqualTo(Weigerreden.ADVIES_AL_GEVRAAGD);
        assertThat(brief.horen().open(brief.id(), DOEL).hoorder()).contains("klachtadviescommissie");
        zendAfschrift();
        hoor("");
        assertThat(oordeel(ONGEGROND)).isEqualTo(Weigerreden.ADVIES_ONTBREEKT);
        assertThat(ontvang("", GEGROND)).isEqualTo(Weigerreden.RAPPORT_ONTBREEKT);
        assertThat(ontvang("Er is gebeld.", (Klachtoordeel) null)).isEqualTo(Weigerreden.OORDEEL_ONTBREEKT);
        assertThat(ontvang("Er is gebeld.", GEGROND)).isNull();

        assertThat(oordeel(ONGEGROND)).isEqualTo(Weigerreden.AFWIJKING_ZONDER_REDEN);
        assertThat(geef("Er is wel teruggebeld.", false, regel("Teruggebeld.", ONGEGROND)))
                .isNull();
        assertThat(geef("", true, regel("Gebeld.", GEGROND)))
                .as("the conclusions deviate, though the oordeel does not")
                .isEqualTo(Weigerreden.AFWIJKING_ZONDER_REDEN);
        assertThat(verbeter("Toch het advies gevolgd.", GEGROND))
                .as("the report holds that of the hearing")
                .isNull();
    }

    @Test
    @Tag("R-KLA-12")
    @Tag("R-KLA-09")
    void whomTheCommissionHeardIsHeard() {
        vraagAdvies();
        zendAfschrift();
        assertThat(NuTeDoen.van(brief.klacht)).doesNotContain(Klachttaak.HOREN);
        assertThat(ontvangMet(new Adviesgehoor(null, true, List.of(BRAM))))
                .isEqualTo(Weigerreden.ADVIESHOORDAG_ONJUIST);
        assertThat(ontvangMet(new Adviesgehoor(brief.vandaag(), true, List.of("Wie niet"))))
                .isEqualTo(Weigerreden.NIEMAND_GEHOORD);
        assertThat(ontvangMet(new Adviesgehoor(brief.vandaag().plusDays(1), true, List.of(BRAM))))
                .isEqualTo(Weigerreden.ADVIESHOORDAG_ONJUIST);
        assertThat(brief.klacht.feiten().laatste(Klachtstapsoort.ADVIES_ONTVANGEN))
                .isEmpty();

        assertThat(ontvangMet(new Adviesgehoor(brief.vandaag(), true, List.of(BRAM))))
                .isNull();

        assertThat(NuTeDoen.van(brief.klacht)).doesNotContain(Klachttaak.HOREN).contains(Klachttaak.OORDEEL);
        assertThat(view().wacht()).isNull();
        assertThat(oordeel(GEGROND)).isNull();
    }

    private Weigerreden ontvangMet(Adviesgehoor gehoor) {
        NieuwAdvies nieuw = new NieuwAdvies(brief.vandaag(), "Wij hoorden beiden.", List.of(GEGROND), "Bel terug.");
        return brief.advisering().ontvang(brief.id(), nieuw, gehoor, 0, DOEL).reden();
    }

    @Test
    @Tag("R-KLA-13")
    void whatTheOmbudsmanAsksStaysOpenWhenHeAsksMore() {
        ombudsman(Ombudsmandaad.Soort.BEGONNEN, null);
        ombudsman(Ombudsmandaad.Soort.VRAAGT, brief.vandaag().plusDays(14));
        ombudsman(Ombudsmandaad.Soort.AANBEVELING, brief.vandaag().plusDays(20));

        assertThat(antwoord().einde()).isEqualTo(brief.vandaag().plusDays(14));
        assertThat(brief.klacht.stappen().stream().map(Klachtstap::toelichting))
                .contains(
                        "Gegevens of een gesprek (Awb 9:31): Over onze stukken.",
                        "Wat wij doen met zijn aanbeveling (Awb 9:36): Over onze stukken.");
        ombudsman(Ombudsmandaad.Soort.GEANTWOORD, null);
        assertThat(antwoord().einde())
                .as("the other is open")
                .isEqualTo(brief.vandaag().plusDays(20));
        assertThat(antwoord().afloop()).isNull();
        assertThat(NuTeDoen.van(brief.klacht)).contains(Klachttaak.OMBUDSMAN);
        ombudsman(Ombudsmandaad.Soort.GEANTWOORD, null);
        assertThat(NuTeDoen.van(brief.klacht)).doesNotContain(Klachttaak.OMBUDSMAN);
        assertThat(antwoord().afloop()).isNotNull();
    }

    private Klachttermijn antwoord() {
        return new Klachttermijnen(Kloktermijnen.meegeleverd())
                .van(brief.klacht.feiten()).stream()
                        .filter(termijn -> termijn.soort() == Klachttermijnsoort.OMBUDSMAN_ANTWOORDEN)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    @Tag("R-KLA-12")
    void adviceIsAskedBeforeAnybodyIsHeard() {
        hoor("Beiden zeggen iets anders.");

        assertThat(vraagAdvies()).isEqualTo(Weigerreden.ADVIES_NA_HOREN);
        assertThat(ontvang("Er is gebeld.", GEGROND)).isEqualTo(Weigerreden.ADVIES_NIET_GEVRAAGD);
    }

    @Test
    @Tag("R-KLA-01")
    void ofAKlachtWithoutFormNeedsNoCopyAndNoHearing() {
        Behandelopstelling gesprek = Behandelopstelling.van(Klachtfixture.klacht(
                Klachtkanaal.TELEFOON, Klachtfixture.JANSEN, Klachtfixture.INDELING, Klachtfixture.vanBram()));

        assertThat(gesprek.oordelen().open(gesprek.id(), DOEL).wacht()).isNull();
    }

    @Test
    @Tag("R-KLA-13")
    void goesToTheOmbudsmanWheneverTheKlagerDoes() {
        assertThat(ombudsman(Ombudsmandaad.Soort.VRAAGT, null)).isEqualTo(Weigerreden.OMBUDSMAN_NIET_BEZIG);
        assertThat(ombudsman(Ombudsmandaad.Soort.BEGONNEN, null)).isNull();
        assertThat(ombudsman(Ombudsmandaad.Soort.BEGONNEN, null)).isEqualTo(Weigerreden.OMBUDSMAN_AL_BEZIG);
        klaarOmTeOordelen();
        oordeel(GEGROND);
        deelMee();

        assertThat(ombudsman(Ombudsmandaad.Soort.GEANTWOORD, null)).isEqualTo(Weigerreden.OMBUDSMAN_VROEG_NIETS);
        assertThat(ombudsman(Ombudsmandaad.Soort.VRAAGT, null)).isEqualTo(Weigerreden.ANTWOORDDAG_ONTBREEKT);
        assertThat(ombudsman(Ombudsmandaad.Soort.VRAAGT, brief.vandaag().plusDays(14)))
                .isNull();
        assertThat(ombudsman(Ombudsmandaad.Soort.GEANTWOORD, null)).isNull();
        assertThat(ombudsman(Ombudsmandaad.Soort.GESLOTEN, null)).isNull();
        assertThat(view().ombudsman()).hasSize(4);
        assertThat(brief.klacht.feiten().laatste(Klachtstapsoort.OMBUDSMAN)).isPresent();

        assertThat(ombudsman(Ombudsmandaad.Soort.VERGISSING, null)).isNull();
        assertThat(brief.klacht.feiten().laatste(Klachtstapsoort.OMBUDSMAN, Klachtstapsoort.OMBUDSMAN_GESLOTEN))
                .as("it decides how long the klacht is kept")
                .isEmpty();
        assertThat(ombudsman(Ombudsmandaad.Soort.VERGISSING, null)).isEqualTo(Weigerreden.OMBUDSMAN_NIET_BEZIG);
    }

    @Test
    @Tag("R-KLA-07")
    @Tag("R-KLA-10")
    void isGivenAnewAboutAllOfItWhenAPartIsHandledAfterAllAndItsTermRuns() {
        brief.klacht.onderscheid(List.of(
                Klachtfixture.vanBram(),
                Klachtfixture.vanBram().nietBehandeld(NietBehandelgrond.BEZWAAR, "Er was een besluit.")));
        brief.klacht.leg(Klachtfixture.stap(Klachtstapsoort.DEEL_NIET_BEHANDELEN_BESLOTEN));
        klaarOmTeOordelen();
        oordeel(regel("Gebeld.", GEGROND), regel("", null));
        assertThat(deelMee()).isNull();

        assertThat(brief.buiten()
                        .herroep(brief.id(), new Klachtdaad(brief.vandaag(), "Het was geen besluit."), 0, DOEL)
                        .reden())
                .isNull();

        assertThat(brief.klacht.status().open()).isTrue();
        assertThat(new Klachttermijnen(Kloktermijnen.meegeleverd())
                        .afhandelen(brief.klacht.feiten())
                        .orElseThrow()
                        .afloop())
                .as("the term of handling runs")
                .isNull();
        assertThat(deelMee()).isEqualTo(Weigerreden.NOG_GEEN_OORDEEL);
        assertThat(view().meegedeeldOp()).isNull();
        assertThat(view().geldt()).as("nothing is corrected").isFalse();
        neem(nieuw("Terugbellen", "Teamleider", 30));
        assertThat(oordeel(regel("Gebeld.", GEGROND), regel("Ook gebeld.", ONGEGROND)))
                .isNull();
        assertThat(deelMee()).isNull();
        assertThat(brief.klacht.afdoening()).contains(Afdoening.OORDEEL);
    }

    private Weigerreden ombudsman(Ombudsmandaad.Soort soort, LocalDate tot) {
        Ombudsmandaad daad = new Ombudsmandaad(soort, brief.vandaag(), "Over onze stukken.", tot);
        return brief.oordelen().ombudsman(brief.id(), daad, 0, DOEL).reden();
    }

    @Test
    void leadsToMeasuresThatAreFollowedAfterTheEnd() {
        assertThat(neem(nieuw("", "Teamleider", 30))).isEqualTo(Weigerreden.MAATREGEL_ONTBREEKT);
        assertThat(neem(nieuw("Terugbellen", "", 30))).isEqualTo(Weigerreden.EIGENAAR_ONTBREEKT);
        assertThat(neem(new NieuweMaatregel("Terugbellen", null, "Teamleider", null)))
                .isEqualTo(Weigerreden.UITERLIJK_ONTBREEKT);
        assertThat(neem(nieuw("Terugbellen", "Teamleider", -1))).isEqualTo(Weigerreden.UITERLIJK_GEWEEST);
        assertThat(neem(nieuw("Terugbellen", "Teamleider", 30))).isNull();
        klaarOmTeOordelen();
        oordeel(GEGROND);
        deelMee();
        brief.op("2027-01-04");

        assertThat(view().maatregelen()).singleElement().satisfies(regel -> {
            assertThat(regel.laat()).isTrue();
            assertThat(regel.eigenaar()).isEqualTo("Teamleider");
        });
        assertThat(sluit(Maatregelstand.VERVALLEN, "")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);
        assertThat(sluit(Maatregelstand.GEDAAN, "Staat in de agenda.")).isNull();
        assertThat(sluit(Maatregelstand.GEDAAN, "")).isEqualTo(Weigerreden.MAATREGEL_GESLOTEN);
        assertThat(view().maatregelen().get(0).laat()).isFalse();
        assertThat(brief.klacht.stappen())
                .filteredOn(stap -> stap.soort() == Klachtstapsoort.MAATREGEL)
                .extracting(Klachtstap::toelichting)
                .containsExactly("Terugbellen", "Terugbellen\nStaat in de agenda.");
    }

    private void klaarOmTeOordelen() {
        zendAfschrift();
        hoor("Beiden zeggen iets anders.");
    }

    private OordeelView view() {
        return brief.oordelen().open(brief.id(), DOEL);
    }

    private void zendAfschrift() {
        NieuwAfschrift nieuw = new NieuwAfschrift(BRAM, brief.vandaag(), "");
        assertThat(brief.afschriften().zend(brief.id(), nieuw, 0, DOEL).reden()).isNull();
    }

    private void hoor(String verslag) {
        Horen horen = brief.horen();
        if (horen.open(brief.id(), DOEL).zittingen().isEmpty()) {
            horen.nodigUit(
                    brief.id(),
                    new NieuweUitnodiging(
                            true,
                            List.of(BRAM),
                            brief.vandaag(),
                            brief.vandaag().plusWeeks(2)),
                    0,
                    DOEL);
        }
        UUID zitting = horen.open(brief.id(), DOEL).zittingen().get(0).id();
        Verslag gehoord = new Verslag(brief.vandaag(), "L. Haddad", true, List.of(BRAM), List.of(), verslag);
        assertThat(horen.hoor(brief.id(), zitting, gehoord, "", 0, DOEL).reden())
                .isNull();
    }

    private void zieAf(String wie, Hoorreden reden) {
        Ontheffing hoe = new Ontheffing(wie, reden, brief.vandaag(), "Dat is zo.");
        assertThat(brief.horen().zieAf(brief.id(), hoe, 0, DOEL).reden()).isNull();
    }

    private Weigerreden vraagAdvies() {
        Klachtdaad daad = new Klachtdaad(brief.vandaag(), "");
        return brief.advisering().vraag(brief.id(), daad, "", "", 0, DOEL).reden();
    }

    private Weigerreden ontvang(String rapport, Klachtoordeel... oordelen) {
        NieuwAdvies nieuw = new NieuwAdvies(brief.vandaag(), rapport, Arrays.asList(oordelen), "Bel terug.");
        return brief.advisering()
                .ontvang(brief.id(), nieuw, Adviesgehoor.geen(), 0, DOEL)
                .reden();
    }

    private Weigerreden oordeel(Klachtoordeel oordeel) {
        return oordeel(regel("Er is drie keer gebeld.", oordeel));
    }

    private Weigerreden oordeel(NieuwOordeel.Regel... regels) {
        return geef("", false, regels);
    }

    private Weigerreden geef(String afwijking, boolean wijktAf, NieuwOordeel.Regel... regels) {
        return geef(afwijking, wijktAf, Oordeelverbetering.GEEN, regels);
    }

    private Weigerreden geef(
            String afwijking, boolean wijktAf, Oordeelverbetering verbetering, NieuwOordeel.Regel... regels) {
        NieuwOordeel nieuw =
                new NieuwOordeel(brief.vandaag(), List.of(regels), "Wij bellen terug.", wijktAf, afwijking);
        return brief.oordelen().oordeel(brief.id(), nieuw, verbetering, 0, DOEL).reden();
    }

    private Weigerreden verbeter(String reden, Klachtoordeel oordeel) {
        return verbeter(reden, Map.of(), oordeel);
    }

    private Weigerreden verbeter(String reden, Map<UUID, Boolean> blijft, Klachtoordeel oordeel) {
        return geef("", false, new Oordeelverbetering(reden, blijft), regel("Er is drie keer gebeld.", oordeel));
    }

    private static NieuwOordeel.Regel regel(String bevindingen, Klachtoordeel oordeel) {
        return new NieuwOordeel.Regel(bevindingen, oordeel);
    }

    private Weigerreden deelMee() {
        return brief.oordelen().deelMee(brief.id(), brief.vandaag(), 0, DOEL).reden();
    }

    private NieuweMaatregel nieuw(String wat, String wie, int dagen) {
        return new NieuweMaatregel(wat, null, wie, brief.vandaag().plusDays(dagen));
    }

    private Weigerreden neem(NieuweMaatregel nieuw) {
        return brief.maatregelen().neem(brief.id(), nieuw, 0, DOEL).reden();
    }

    private Weigerreden sluit(Maatregelstand stand, String opmerking) {
        Maatregelslot slot = new Maatregelslot(stand, LocalDate.from(brief.vandaag()), opmerking);
        UUID welke = view().maatregelen().get(0).id();
        return brief.maatregelen().sluit(brief.id(), welke, slot, 0, DOEL).reden();
    }
}
