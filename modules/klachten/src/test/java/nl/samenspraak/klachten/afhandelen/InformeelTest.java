package nl.samenspraak.klachten.afhandelen;

import static nl.samenspraak.klachten.behandelen.Behandelopstelling.DOEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenspraak.klachten.behandelen.Behandelopstelling;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.dossier.NuTeDoen;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.termijnen.Klokopstelling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A klacht that is talked over")
@Tag("R-KLA-04")
class InformeelTest {

    private final Behandelopstelling brief = Behandelopstelling.van(Klachtfixture.brief(Klachtfixture.vanBram()));

    @Test
    void staysOpenAndItsTermRunsOnUntilTheKlagerIsSatisfied() {
        assertThat(brief.informeel()
                        .bespreek(brief.id(), daad("Gebeld."), 0, DOEL)
                        .bezwaar())
                .isEmpty();
        assertThat(brief.informeel()
                        .nietTevreden(brief.id(), daad("Wil een brief."), 0, DOEL)
                        .bezwaar())
                .isEmpty();
        assertThat(brief.klacht.status().open()).isTrue();

        brief.op("2026-11-20");
        assertThat(brief.informeel()
                        .tevreden(brief.id(), daad("Blij met het excuus."), 0, DOEL)
                        .bezwaar())
                .isEmpty();

        assertThat(brief.klacht.afdoening()).contains(Afdoening.INFORMEEL);
        assertThat(brief.afhandelen().gesprekken())
                .extracting(regel -> regel.stap().soort())
                .containsExactly(
                        Klachtstapsoort.INFORMEEL_BESPROKEN, Klachtstapsoort.NIET_TEVREDEN, Klachtstapsoort.TEVREDEN);
    }

    @Test
    void goesOnWhenTheKlagerIsNotSatisfiedAfterAllAndOnlyThen() {
        brief.informeel().tevreden(brief.id(), daad("Goed zo."), 0, DOEL);
        brief.op("2026-12-01");

        assertThat(brief.informeel()
                        .nietTevreden(brief.id(), daad("Er is niets veranderd."), 0, DOEL)
                        .bezwaar())
                .isEmpty();
        assertThat(brief.klacht.status()).isEqualTo(Klachtstatus.IN_BEHANDELING);
        assertThat(brief.klacht.behandelaar()).contains(Klokopstelling.LEYLA);

        brief.informeel().trekIn(brief.id(), daad("Laat maar."), 0, DOEL);
        assertThat(brief.informeel()
                        .nietTevreden(brief.id(), daad("Toch."), 0, DOEL)
                        .bezwaar())
                .contains(Weigerreden.NIET_INFORMEEL_AFGEDAAN);
        assertThat(brief.klacht.afdoening()).contains(Afdoening.INGETROKKEN);
    }

    @Test
    void asksHowTheKlagerSaidSoAndOnWhichDay() {
        assertThat(brief.informeel().tevreden(brief.id(), daad(" "), 0, DOEL).bezwaar())
                .contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(tevreden(null)).isEqualTo(Weigerreden.BEHANDELDAG_ONTBREEKT);
        assertThat(tevreden("2026-11-17")).isEqualTo(Weigerreden.BEHANDELDAG_IN_TOEKOMST);
        assertThat(tevreden("2026-11-08")).isEqualTo(Weigerreden.BEHANDELDAG_VOOR_ONTVANGST);
        assertThat(brief.klacht.status().open()).isTrue();
    }

    @Test
    @Tag("R-KLA-01")
    void isJustAnsweredOnlyWhenTheFormalRulesDoNotApply() {
        assertThat(brief.informeel()
                        .beantwoord(brief.id(), daad("Uitgelegd."), 0, DOEL)
                        .bezwaar())
                .contains(Weigerreden.FORMELE_REGELS_GELDEN);
        Behandelopstelling gesprek = Behandelopstelling.van(
                Klachtfixture.klacht(Klachtkanaal.TELEFOON, Klachtfixture.JANSEN, Klachtfixture.INDELING));

        assertThat(gesprek.informeel()
                        .beantwoord(gesprek.id(), daad("Uitgelegd."), 0, DOEL)
                        .bezwaar())
                .isEmpty();
        assertThat(gesprek.klacht.afdoening()).contains(Afdoening.BEANTWOORD);
    }

    @Test
    @Tag("R-KLA-15")
    void ofSomebodyUnknownIsReadAndNotAnswered() {
        Behandelopstelling onbekend = Behandelopstelling.van(Klachtfixture.klacht(
                Klachtkanaal.BRIEF, Klager.onbekend(), Klachtfixture.INDELING, Klachtfixture.vanBram()));

        assertThat(onbekend.informeel()
                        .beantwoord(onbekend.id(), daad("Wij letten op de balie."), 0, DOEL)
                        .bezwaar())
                .isEmpty();

        assertThat(onbekend.klacht.afdoening()).contains(Afdoening.GELEZEN);
    }

    @Test
    void goesOnWhenTheKlagerDidNotMeanToWithdrawItAndItsTermHasRunOn() {
        LocalDate einde = brief.afhandelen().nietUiterlijk();
        brief.informeel().trekIn(brief.id(), daad("Laat maar."), 0, DOEL);

        assertThat(brief.informeel()
                        .hervat(brief.id(), daad("Zij bedoelde een ander."), 0, DOEL)
                        .bezwaar())
                .isEmpty();

        assertThat(brief.klacht.status().open()).isTrue();
        assertThat(brief.klacht.feiten().laatste(Klachtstapsoort.INGETROKKEN)).isEmpty();
        assertThat(brief.afhandelen().nietUiterlijk()).isEqualTo(einde);
        assertThat(brief.informeel()
                        .hervat(brief.id(), daad("Nog eens."), 0, DOEL)
                        .bezwaar())
                .contains(Weigerreden.NIET_INFORMEEL_AFGEDAAN);
    }

    @Test
    @Tag("R-KLA-07")
    void leavesADecisionNotToHandleItWhenItGoesOnAfterItWasWithdrawn() {
        brief.buiten()
                .besluit(
                        brief.id(),
                        new NietBehandelbesluit(
                                NietBehandelgrond.BEZWAAR, LocalDate.of(2026, 11, 16), "U kon bezwaar maken.", false),
                        0,
                        DOEL);
        brief.informeel().trekIn(brief.id(), daad("Laat maar."), 0, DOEL);

        assertThat(brief.informeel()
                        .hervat(brief.id(), daad("Toch niet."), 0, DOEL)
                        .bezwaar())
                .isEmpty();

        assertThat(brief.klacht.feiten().laatste(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN))
                .isPresent();
        assertThat(NuTeDoen.van(brief.klacht))
                .containsExactly(Klachttaak.NIET_BEHANDELEN, Klachttaak.BERICHT_BEKLAAGDE);
    }

    private Weigerreden tevreden(String dag) {
        Klachtdaad daad = new Klachtdaad(dag == null ? null : LocalDate.parse(dag), "Goed zo.");
        return brief.informeel().tevreden(brief.id(), daad, 0, DOEL).reden();
    }

    private Klachtdaad daad(String toelichting) {
        return new Klachtdaad(LocalDate.of(2026, 11, 16), toelichting);
    }
}
