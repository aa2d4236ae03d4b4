package nl.samenspraak.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DringendheidTest {

    private static final LocalDate WOENSDAG = LocalDate.of(2026, 11, 18);
    private static final LocalDate ZONDAG = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-11-17, TE_LAAT",
        "2026-11-18, VANDAAG",
        "2026-11-19, DEZE_WEEK",
        "2026-11-22, DEZE_WEEK",
        "2026-11-23, LATER"
    })
    void onAWednesday(LocalDate uiterlijk, Dringendheid dringendheid) {
        assertThat(Dringendheid.van(uiterlijk, WOENSDAG)).isEqualTo(dringendheid);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, VANDAAG", "2026-11-23, LATER"})
    void onASundayTheWeekEnds(LocalDate uiterlijk, Dringendheid dringendheid) {
        assertThat(Dringendheid.van(uiterlijk, ZONDAG)).isEqualTo(dringendheid);
    }

    @ParameterizedTest
    @CsvSource({"TE_LAAT, 2026-11-17", "VANDAAG, 2026-11-18", "DEZE_WEEK, 2026-11-22", "LATER,"})
    void theLastDayThatIsAsNearIsTheOneBeforeTheNext(Dringendheid dringendheid, LocalDate laatste) {
        assertThat(dringendheid.laatsteDag(WOENSDAG)).isEqualTo(Optional.ofNullable(laatste));
    }
}
