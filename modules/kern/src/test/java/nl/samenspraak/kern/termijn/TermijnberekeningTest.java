package nl.samenspraak.kern.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import nl.samenspraak.kern.Bytes;
import nl.samenspraak.kern.Nederlands;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-ALG-11")
class TermijnberekeningTest {

    private static final Feestdagen FEESTDAGEN = FeestdagenFixture.meegeleverd();

    private final Termijnberekening klacht = zesWekenNa("2026-11-09");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 27, nog 27 dagen",
        "2026-12-20,  1, nog 1 dag",
        "2026-12-21,  0, vandaag",
        "2026-12-22, -1, 1 dag te laat",
        "2026-12-23, -2, 2 dagen te laat"
    })
    void saysWhatRemains(LocalDate vandaag, int dagenOver, String resterend) {
        assertThat(klacht.dagenOver(vandaag)).isEqualTo(dagenOver);
        assertThat(klacht.resterend(vandaag)).isEqualTo(resterend);
    }

    @Test
    void saysWhatRemainsAtAMomentByTheDutchDay() {
        assertThat(klacht.resterend(ZonedDateTime.of(2026, 12, 20, 23, 30, 0, 0, ZoneOffset.UTC)))
                .isEqualTo("vandaag");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 0",
        "2026-11-09, 0",
        "2026-11-30, 50",
        "2026-12-20, 97",
        "2026-12-21, 100",
        "2027-03-01, 100"
    })
    void saysHowMuchHasPassed(LocalDate vandaag, int procent) {
        assertThat(klacht.verstrekenProcent(vandaag)).isEqualTo(procent);
    }

    @Test
    void hasPassedOnlyAtItsEndWhenCountedBackwards() {
        Termijnberekening terug =
                Termijn.van(10, Termijneenheid.DAGEN).teruggerekend().bereken(LocalDate.of(2026, 12, 22), FEESTDAGEN);

        assertThat(terug.verstrekenProcent(LocalDate.of(2026, 12, 11))).isZero();
        assertThat(terug.verstrekenProcent(LocalDate.of(2026, 12, 12))).isEqualTo(100);
    }

    @Test
    @Tag("R-KLA-10")
    void isLengthenedByFourWeeksWhenAKlachtIsVerdaagd() {
        Termijnberekening verdaagd = klacht.verleng(Termijn.van(4, Termijneenheid.WEKEN), FEESTDAGEN);

        assertThat(verdaagd.trigger()).isEqualTo("2026-11-09");
        assertThat(verdaagd.eersteDag()).isEqualTo("2026-11-10");
        assertThat(verdaagd.einde()).isEqualTo("2027-01-18");
        assertThat(verdaagd.uitleg())
                .isEqualTo("Zes weken na 9 november 2026 is 21 december 2026."
                        + " De termijn is verlengd. Vier weken na 21 december 2026 is 18 januari 2027.");
    }

    @Test
    void isLengthenedFromTheEndAsItWasBeforeAWeekendMovedIt() {
        Termijnberekening eerst = zesWekenNa("2027-11-20");
        Termijnberekening verlengd = eerst.verleng(Termijn.van(4, Termijneenheid.WEKEN), FEESTDAGEN);

        assertThat(eerst.einde()).isEqualTo("2028-01-03");
        assertThat(verlengd.ongewijzigdEinde()).isEqualTo("2028-01-29");
        assertThat(verlengd.einde()).isEqualTo("2028-01-31");
        assertThat(verlengd.stappen())
                .extracting(Termijnstap::regel)
                .containsExactly(Termijnregel.TELLEN, Termijnregel.VERLENGEN, Termijnregel.EINDE_OP_WERKDAG);
    }

    @Test
    void keepsEachLengtheningInItsExplanation() {
        Termijn week = Termijn.van(1, Termijneenheid.WEKEN);

        assertThat(klacht.verleng(week, FEESTDAGEN).verleng(week, FEESTDAGEN).stappen())
                .extracting(Termijnstap::regel)
                .containsExactly(Termijnregel.TELLEN, Termijnregel.VERLENGEN, Termijnregel.VERLENGEN);
    }

    @Test
    void isNotLengthenedWhereThatHasNoMeaning() {
        Termijn vierWeken = Termijn.van(4, Termijneenheid.WEKEN);
        Termijn uren = Termijn.van(4, Termijneenheid.UREN);
        Termijnberekening inUren =
                uren.bereken(ZonedDateTime.of(2026, 11, 9, 12, 0, 0, 0, Nederlands.TIJDZONE), FEESTDAGEN);
        Termijnberekening terug = vierWeken.teruggerekend().bereken(LocalDate.of(2026, 11, 9), FEESTDAGEN);

        assertThatThrownBy(() -> klacht.verleng(uren, FEESTDAGEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> klacht.verleng(vierWeken.teruggerekend(), FEESTDAGEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> inUren.verleng(vierWeken, FEESTDAGEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> terug.verleng(vierWeken, FEESTDAGEN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotBeChangedAfterwards() {
        List<Termijnstap> stappen = klacht.stappen();

        assertThatThrownBy(() -> stappen.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isEqualByValueAndMovesToAnotherNode() {
        assertThat(zesWekenNa("2026-11-09")).isEqualTo(klacht).hasSameHashCodeAs(klacht);
        assertThat(Bytes.heenEnTerug(klacht)).isEqualTo(klacht);
    }

    private static Termijnberekening zesWekenNa(String trigger) {
        return Termijn.van(6, Termijneenheid.WEKEN).bereken(LocalDate.parse(trigger), FEESTDAGEN);
    }
}
