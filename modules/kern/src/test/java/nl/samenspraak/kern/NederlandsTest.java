package nl.samenspraak.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NederlandsTest {

    @Test
    void writesDatesInFull() {
        LocalDate dag = LocalDate.of(2028, 1, 3);

        assertThat(Nederlands.datum(dag)).isEqualTo("3 januari 2028");
        assertThat(Nederlands.dagEnDatum(dag)).isEqualTo("maandag 3 januari 2028");
        assertThat(Nederlands.moment(LocalDateTime.of(2028, 1, 3, 9, 5))).isEqualTo("3 januari 2028 om 9.05 uur");
    }

    @ParameterizedTest
    @CsvSource({"9:30, 09:30", "09.30, 09:30", "' 23:59 ', 23:59", "0:00, 00:00", "24:10, ", "9, ", "kwart over, ", ", "
    })
    void readsATimeAsPeopleTypeIt(String getypt, String tijd) {
        assertThat(Nederlands.leesTijd(getypt).map(Nederlands::tijd)).isEqualTo(Optional.ofNullable(tijd));
    }

    @ParameterizedTest
    @CsvSource({"0, nul", "1, één", "14, veertien", "20, twintig", "21, 21", "-1, -1"})
    void writesSmallNumbersInWords(int getal, String woord) {
        assertThat(Nederlands.getal(getal)).isEqualTo(woord);
    }

    @Test
    void sumsUp() {
        assertThat(Nederlands.opsomming(List.of("a"))).isEqualTo("a");
        assertThat(Nederlands.opsomming(List.of("a", "b"))).isEqualTo("a en b");
        assertThat(Nederlands.opsomming(List.of("a", "b", "c"))).isEqualTo("a, b en c");
    }

    @ParameterizedTest
    @CsvSource({
        "zes weken, Zes weken",
        "één week, Eén week",
        "ólafur, Ólafur",
        "''t hof', ''t hof'",
        "'', ''",
        "72 uur, 72 uur",
        "ijsselstein, IJsselstein"
    })
    void beginsASentenceWithACapital(String zin, String metHoofdletter) {
        assertThat(Nederlands.hoofdletter(zin)).isEqualTo(metHoofdletter);
    }
}
