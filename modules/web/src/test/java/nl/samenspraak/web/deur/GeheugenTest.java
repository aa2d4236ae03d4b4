package nl.samenspraak.web.deur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeheugenTest {

    @Test
    void isFullWhenNearlyAllOfItIsInUse() {
        assertThat(Geheugen.isVol(90, 100)).isFalse();
        assertThat(Geheugen.isVol(91, 100)).isTrue();
    }

    @Test
    void ofThisTestIsNotFull() {
        assertThat(Geheugen.isVol()).isFalse();
    }
}
