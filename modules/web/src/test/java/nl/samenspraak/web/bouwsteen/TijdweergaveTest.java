package nl.samenspraak.web.bouwsteen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TijdweergaveTest {

    /** Half past midnight in the Netherlands, still the day before in UTC. */
    private static final Instant NU = Instant.parse("2026-11-24T23:30:00Z");

    private final Tijdweergave tijd = new Tijdweergave(Clock.fixed(NU, ZoneOffset.UTC));

    static Stream<Arguments> moments_and_days() {
        return Stream.of(
                Arguments.of(NU, "vandaag 00:30"),
                Arguments.of(Instant.parse("2026-11-24T13:20:59Z"), "gisteren 14:20"),
                Arguments.of(OffsetDateTime.parse("2026-11-25T23:15:00Z"), "morgen 00:15"),
                Arguments.of(ZonedDateTime.parse("2026-07-01T10:00:00Z[UTC]"), "1 juli 12:00"),
                Arguments.of(LocalDateTime.parse("2025-12-31T23:59:00"), "31 december 2025 23:59"),
                Arguments.of(LocalDate.parse("2026-11-25"), "vandaag"),
                Arguments.of(LocalDate.parse("2026-11-18"), "18 november"),
                Arguments.of(LocalDate.parse("1958-05-03"), "3 mei 1958"));
    }

    @ParameterizedTest
    @MethodSource("moments_and_days")
    void a_moment_is_told_as_people_say_it_in_dutch_time(Temporal waarde, String verwacht) {
        assertThat(tijd.naast(waarde)).isEqualTo(verwacht);
    }

    @Test
    void on_paper_the_year_is_always_there() {
        assertThat(tijd.volledig(LocalDate.parse("2026-11-25"))).isEqualTo("25 november 2026");
        assertThat(tijd.getNu()).isEqualTo("25 november 2026 00:30");
    }

    @Test
    void the_machine_reads_iso_to_the_minute() {
        assertThat(tijd.machine(Instant.parse("2026-11-24T13:20:59Z"))).isEqualTo("2026-11-24T14:20+01:00");
        assertThat(tijd.machine(LocalDate.parse("1958-05-03"))).isEqualTo("1958-05-03");
    }

    @Test
    void what_is_not_known_is_a_dash() {
        assertThat(tijd.naast(null)).isEqualTo("-");
        assertThat(tijd.volledig(null)).isEqualTo("-");
        assertThat(tijd.machine(null)).isNull();
    }
}
