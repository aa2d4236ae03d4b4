package nl.samenspraak.meldpunt.bewaren;

import static nl.samenspraak.meldpunt.Fixtures.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-AVG-09")
class BewaringIsBegrensdTest {

    private static final LocalDate UITERLIJK = VANDAAG.plusYears(1);

    @Test
    void needsAReason() {
        assertThat(BewaringIsBegrensd.toets(new NieuweBewaring(" ", VANDAAG.plusDays(1)), VANDAAG, UITERLIJK))
                .contains(Weigerreden.REDEN_ONTBREEKT);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21", "2027-11-20"})
    void lastsFromTomorrowUpToTheLongestTerm(LocalDate tot) {
        assertThat(BewaringIsBegrensd.toets(new NieuweBewaring("klacht", tot), VANDAAG, UITERLIJK))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20", "2027-11-21", ","})
    void neitherEndsTodayNorNever(LocalDate tot) {
        assertThat(BewaringIsBegrensd.toets(new NieuweBewaring("klacht", tot), VANDAAG, UITERLIJK))
                .contains(Weigerreden.BEWAARDATUM_KAN_NIET);
    }
}
