package nl.samenspraak.brieven.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BezorgingTest {

    private static final Instant NU = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void a_server_that_does_not_answer_is_tried_again_ever_later_and_for_two_days_at_most() {
        Bezorging mislukt = Bezorging.mislukt("storing");
        Instant moment = NU;
        int pogingen = 1;
        while (mislukt.volgende(moment, pogingen).isPresent()) {
            Instant volgende = mislukt.volgende(moment, pogingen).orElseThrow();
            assertThat(volgende).isAfter(moment);
            moment = volgende;
            pogingen++;
        }

        assertThat(mislukt.volgende(NU, 1)).contains(NU.plus(Duration.ofMinutes(1)));
        assertThat(pogingen).isEqualTo(8);
        assertThat(Duration.between(NU, moment)).isBetween(Duration.ofHours(40), Duration.ofHours(48));
    }

    @Test
    void what_arrived_or_was_refused_is_not_tried_again() {
        assertThat(Bezorging.gelukt().volgende(NU, 1)).isEmpty();
        assertThat(Bezorging.geweigerd("onbekend adres").volgende(NU, 1)).isEmpty();
    }

    @Test
    void what_is_wrong_with_us_uses_up_no_attempt_and_waits_for_the_operator() {
        Bezorging storing = Bezorging.storingHier("afzender");

        assertThat(storing.telt()).isFalse();
        assertThat(storing.volgende(NU, 900)).contains(NU.plus(Duration.ofMinutes(15)));
        assertThat(Bezorging.mislukt("storing").telt()).isTrue();
    }
}
