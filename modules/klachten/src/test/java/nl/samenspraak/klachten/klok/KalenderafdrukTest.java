package nl.samenspraak.klachten.klok;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.samenspraak.klachten.klacht.Kalenderafdruk;
import nl.samenspraak.toegang.recht.Termijnen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A print of the calendar")
@Tag("R-ALG-10")
@Tag("R-ALG-11")
class KalenderafdrukTest {

    private static final Klachtfeiten BRIEF = Tijdlijn.van("schriftelijk 2026-11-09");

    private final Termijnen meegeleverd = Kloktermijnen.meegeleverd();

    @Test
    void isTheSameForTheSameDaysAndAnotherAfterADecree(@TempDir Path map) {
        String afdruk = Kalenderafdruk.van(meegeleverd.feestdagen());

        assertThat(Kalenderafdruk.van(Kloktermijnen.meegeleverd().feestdagen())).isEqualTo(afdruk);
        assertThat(Kalenderafdruk.van(Kloktermijnen.metFeestdag(LocalDate.of(2026, 11, 11), map)
                        .feestdagen()))
                .hasSize(Kalenderafdruk.LENGTE)
                .isNotEqualTo(afdruk);
    }

    /** Five werkdagen from Monday 9 November pass over Wednesday 11 November: no term ends on that day, and yet one ends later. */
    @Test
    void isNeededBecauseATermInWerkdagenPassesOverADayOnWhichNothingEnds(@TempDir Path map) {
        Klachttermijnen daarna = new Klachttermijnen(Kloktermijnen.metFeestdag(LocalDate.of(2026, 11, 11), map));

        assertThat(bevestigen(new Klachttermijnen(meegeleverd))).isEqualTo("2026-11-16");
        assertThat(bevestigen(daarna)).isEqualTo("2026-11-17");
    }

    private static LocalDate bevestigen(Klachttermijnen klok) {
        return klok.van(BRIEF).stream()
                .filter(termijn -> termijn.soort() == Klachttermijnsoort.ONTVANGST_BEVESTIGEN)
                .findFirst()
                .orElseThrow()
                .einde();
    }
}
