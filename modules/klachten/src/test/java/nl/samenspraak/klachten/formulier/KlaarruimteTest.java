package nl.samenspraak.klachten.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody fills the room that all strangers share. */
class KlaarruimteTest {

    private static final String HIER = "198.51.100.1";
    private static final String ELDERS = "198.51.100.2";

    private Instant nu = Instant.parse("2026-11-20T10:00:00Z");
    private final Instant later = nu.plus(Duration.ofHours(4));
    private final UUID formulier = UUID.randomUUID();
    private final Clock klok = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu;
        }
    };
    private final Klaarruimte ruimte = new Klaarruimte(100, 1000, 10, klok);

    @Test
    void one_address_has_its_share_in_however_many_forms_and_others_have_theirs() {
        assertThat(ruimte.neem(HIER, formulier, 60, later)).isTrue();
        assertThat(ruimte.neem(HIER, UUID.randomUUID(), 40, later)).isTrue();
        assertThat(ruimte.neem(HIER, UUID.randomUUID(), 1, later)).isFalse();

        assertThat(ruimte.neem(ELDERS, UUID.randomUUID(), 100, later)).isTrue();
    }

    @Test
    void all_addresses_together_have_only_so_much_and_the_last_quarter_is_for_who_has_nothing_yet() {
        Klaarruimte klein = new Klaarruimte(100, 400, 100, klok);
        for (int i = 1; i <= 3; i++) {
            assertThat(klein.neem("198.51.100." + i, UUID.randomUUID(), 90, later))
                    .isTrue();
        }
        assertThat(klein.neem("198.51.100.4", formulier, 25, later)).isTrue();

        assertThat(klein.neem("198.51.100.4", formulier, 10, later))
                .as("three quarters are taken")
                .isFalse();
        assertThat(klein.neem("198.51.100.5", UUID.randomUUID(), 90, later)).isTrue();
        assertThat(klein.neem("198.51.100.6", UUID.randomUUID(), 20, later)).isFalse();
        klein.verstuurd(formulier);
        assertThat(klein.neem("198.51.100.6", UUID.randomUUID(), 20, later)).isTrue();
    }

    @Test
    void so_many_forms_lie_ready_and_no_more() {
        Klaarruimte klein = new Klaarruimte(100, 1000, 2, klok);
        klein.neem(HIER, formulier, 1, later);
        klein.neem(ELDERS, UUID.randomUUID(), 1, later);

        assertThat(klein.neem("198.51.100.3", UUID.randomUUID(), 1, later)).isFalse();
        assertThat(klein.neem(HIER, formulier, 1, later))
                .as("a form that lies there already")
                .isTrue();
    }

    @Test
    void the_addresses_of_one_network_share() {
        assertThat(ruimte.neem("2001:db8::1", formulier, 100, later)).isTrue();
        assertThat(ruimte.neem("2001:db8::2", UUID.randomUUID(), 1, later)).isFalse();
    }

    @Test
    void what_was_taken_away_or_sent_leaves_room() {
        ruimte.neem(HIER, formulier, 60, later);
        ruimte.neem(HIER, formulier, 40, later);
        ruimte.geefTerug(formulier, 40);
        assertThat(ruimte.neem(HIER, formulier, 41, later)).isFalse();
        assertThat(ruimte.neem(HIER, formulier, 40, later)).isTrue();

        ruimte.verstuurd(formulier);
        assertThat(ruimte.neem(HIER, UUID.randomUUID(), 100, later)).isTrue();
    }

    @Test
    void what_lies_there_no_more_counts_no_more() {
        ruimte.neem(HIER, formulier, 100, later);
        nu = later;

        assertThat(ruimte.neem(HIER, UUID.randomUUID(), 100, later.plus(Duration.ofHours(4))))
                .isTrue();
    }
}
