package nl.samenspraak.toegang.rem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How often a secret may be tried")
class VergrendelingTest {

    private static final long NU = 1_000_000_000L;
    private static final long MINUUT = 60_000;

    private final Vergrendeling grens = new Vergrendeling(3, Duration.ofMinutes(1));

    @Test
    void letsThreeThroughAtOnceAndNoFourth() {
        assertThat(na(0, NU, 5)).isEqualTo(3);
    }

    @Test
    void letsOneThroughForEachMinuteThatPasses() {
        long vol = NU + 3 * MINUUT;

        assertThat(na(vol, NU + MINUUT - 1, 3)).isZero();
        assertThat(na(vol, NU + MINUUT, 3)).isEqualTo(1);
        assertThat(na(vol, NU + 2 * MINUUT, 3)).isEqualTo(2);
    }

    @Test
    void hasForgottenAllAfterThreeMinutes() {
        assertThat(na(NU + 3 * MINUUT, NU + 3 * MINUUT, 5)).isEqualTo(3);
    }

    /** How many of so many attempts at one moment are let through. */
    private int na(long stand, long nu, int pogingen) {
        long vergeten = stand;
        int door = 0;
        for (int i = 0; i < pogingen; i++) {
            if (vergeten <= grens.uiterst(nu)) {
                vergeten = grens.na(vergeten, nu);
                door++;
            }
        }
        return door;
    }
}
