package nl.samenspraak.meldpunt.bewaren;

import static nl.samenspraak.meldpunt.Fixtures.KLOK;
import static nl.samenspraak.meldpunt.Fixtures.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenspraak.meldpunt.ProefTermijnen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-MEL-15")
class BewaartermijnTest {

    private final ProefTermijnen termijnen = new ProefTermijnen();
    private final Bewaartermijn bewaartermijn = new Bewaartermijn(termijnen, KLOK);

    @BeforeEach
    void tweeenveertigDagen() {
        termijnen.wordt(42);
    }

    @Test
    void aMeldingGoesOnTheDayAfterTheLastDayOfItsTerm() {
        // 42 days after Friday 20 November is Friday 1 January; there are no feestdagen in this country.
        assertThat(bewaartermijn.weg(KLOK.instant())).isEqualTo(LocalDate.of(2027, 1, 2));
    }

    @Test
    void aTermThatWouldEndInAWeekendEndsOnMonday() {
        Instant zaterdag = op(LocalDate.of(2026, 11, 21));

        assertThat(bewaartermijn.weg(zaterdag)).isEqualTo(LocalDate.of(2027, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void whatGoesOnADayOrEarlierIsWhatWasClosedBeforeTheMomentThatBelongsToIt(int dagen) {
        LocalDate dag = VANDAAG.plusDays(dagen);
        Instant grens = bewaartermijn.geslotenVoor(dag);

        assertThat(bewaartermijn.weg(grens.minusSeconds(1))).isBeforeOrEqualTo(dag);
        assertThat(bewaartermijn.weg(grens)).isAfter(dag);
    }

    private static Instant op(LocalDate dag) {
        return dag.atTime(9, 0).atZone(KLOK.getZone()).toInstant();
    }
}
