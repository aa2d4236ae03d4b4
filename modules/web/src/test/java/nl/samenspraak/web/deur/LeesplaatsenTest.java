package nl.samenspraak.web.deur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody takes all the room there is to send a file. */
class LeesplaatsenTest {

    private final Leesplaatsen plaatsen = new Leesplaatsen(3);

    @Test
    void one_network_that_keeps_sending_leaves_room_for_others() {
        assertThat(plaatsen.neem(true, "198.51.100.1")).isTrue();
        assertThat(plaatsen.neem(true, "198.51.100.1")).isTrue();
        assertThat(plaatsen.neem(true, "198.51.100.1")).isFalse();

        assertThat(plaatsen.isVol(true)).isFalse();
        assertThat(plaatsen.neem(true, "198.51.100.2")).isTrue();
        assertThat(plaatsen.isVol(true)).isTrue();
        assertThat(plaatsen.neem(true, "198.51.100.3")).isFalse();

        plaatsen.geefTerug(true, "198.51.100.1");
        assertThat(plaatsen.neem(true, "198.51.100.3")).isTrue();
    }

    @Test
    void who_works_here_does_not_wait_for_strangers() {
        for (String adres : new String[] {"198.51.100.1", "198.51.100.2", "198.51.100.3"}) {
            assertThat(plaatsen.neem(true, adres)).isTrue();
        }

        assertThat(plaatsen.neem(false, "sessie")).isTrue();
    }
}
