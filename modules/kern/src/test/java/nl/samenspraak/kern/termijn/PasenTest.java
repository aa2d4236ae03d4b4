package nl.samenspraak.kern.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-ALG-10")
class PasenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
                "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17",
                "2034-04-09", "2035-03-25", "2036-04-13", "2037-04-05", "2038-04-25", "2039-04-10", "2040-04-01"
            })
    void fallsOnTheDateThatTheAlmanacGives(LocalDate eerstePaasdag) {
        assertThat(Pasen.eerstePaasdag(eerstePaasdag.getYear())).isEqualTo(eerstePaasdag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2049-04-18", "2285-03-22"
            })
    void fallsRightInTheYearsInWhichOtherFormulasFail(LocalDate eerstePaasdag) {
        assertThat(Pasen.eerstePaasdag(eerstePaasdag.getYear())).isEqualTo(eerstePaasdag);
    }

    @Test
    void isAlwaysASundayBetween22MarchAnd25April() {
        assertThat(IntStream.rangeClosed(1900, 2200).mapToObj(Pasen::eerstePaasdag))
                .allSatisfy(dag -> {
                    assertThat(dag.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
                    assertThat(MonthDay.from(dag)).isBetween(MonthDay.of(3, 22), MonthDay.of(4, 25));
                });
    }
}
