package nl.samenspraak.klachten.afhandelen;

import static nl.samenspraak.klachten.behandelen.Behandelopstelling.DOEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenspraak.klachten.behandelen.Behandelopstelling;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klok.Afdoening;
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
