package nl.samenspraak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An account after wrong passwords")
class VergrendelingTest {

    @ParameterizedTest(name = "stays open after {0} wrong passwords")
    @CsvSource({"0", "1", "4"})
    void staysOpenForTheFirstFew(int pogingen) {
        assertThat(Vergrendeling.na(pogingen)).isZero();
    }

    @ParameterizedTest(name = "after {0} it is closed for {1} minutes")
    @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 32", "11, 60", "12, 60", "1000000, 60"})
    void closesForLongerEachTime(int pogingen, int minuten) {
        assertThat(Vergrendeling.na(pogingen)).isEqualTo(Duration.ofMinutes(minuten));
    }

    @Test
    void neverClosesForMoreThanAnHour() {
        assertThat(Vergrendeling.na(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }
}
