package nl.samenspraak.kern.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GeldigheidTest {

    private static final LocalDate VAN = LocalDate.of(2026, 1, 1);
    private static final LocalDate TOT = LocalDate.of(2026, 12, 31);

    @Test
    void holdsFromItsFirstUpToItsLastDay() {
        Geldigheid jaar = new Geldigheid(VAN, TOT);

        assertThat(jaar.geldtOp(VAN.minusDays(1))).isFalse();
        assertThat(jaar.geldtOp(VAN)).isTrue();
        assertThat(jaar.geldtOp(TOT)).isTrue();
        assertThat(jaar.geldtOp(TOT.plusDays(1))).isFalse();
    }

    @Test
    void holdsForEverWithoutAnEnd() {
        assertThat(Geldigheid.vanaf(VAN).geldtOp(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(Geldigheid.vanaf(VAN).geldtOp(VAN.minusDays(1))).isFalse();
    }

    @Test
    void mayBeASingleDayButNotEndBeforeItBegins() {
        assertThat(new Geldigheid(VAN, VAN).geldtOp(VAN)).isTrue();
        assertThatThrownBy(() -> new Geldigheid(TOT, VAN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overlapsWhatHoldsOnOneOfItsDays() {
        Geldigheid jaar = new Geldigheid(VAN, TOT);

        assertThat(jaar.overlapt(Geldigheid.vanaf(TOT))).isTrue();
        assertThat(Geldigheid.vanaf(TOT).overlapt(jaar)).isTrue();
        assertThat(jaar.overlapt(Geldigheid.vanaf(TOT.plusDays(1)))).isFalse();
        assertThat(jaar.overlapt(new Geldigheid(VAN.minusDays(9), VAN.minusDays(1))))
                .isFalse();
    }
}
