package nl.samenspraak.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WeigeringTest {

    @Test
    void readsTheSameWhateverItsGroundIs() {
        assertThat(Arrays.stream(Weigergrond.values())
                        .map(Weigering::new)
                        .map(Weigering::getMessage)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void keepsItsGroundForTheLog() {
        assertThat(new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK).grond()).isEqualTo(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }
}
