package nl.samenspraak.web.deur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who sends too slowly is not waited for. */
class InhoudlezerTest {

    private static final int MB = 1024 * 1024;

    private long nu;

    @Test
    void a_telephone_that_sends_ten_megabytes_in_ten_minutes_is_waited_for() throws IOException {
        assertThat(new Inhoudlezer(() -> nu, () -> false).lees(zender(16 * 1024), 10 * MB))
                .hasSize(10 * MB);
    }

    @Test
    void while_others_wait_it_has_to_be_faster() throws IOException {
        Inhoudlezer lezer = new Inhoudlezer(() -> nu, () -> true);

        assertThatThrownBy(() -> lezer.lees(zender(16 * 1024), 10 * MB)).isInstanceOf(IOException.class);
        assertThat(lezer.lees(zender(100 * 1024), 10 * MB)).hasSize(10 * MB);
    }

    @Test
    void one_byte_a_second_is_nobody() {
        assertThatThrownBy(() -> new Inhoudlezer(() -> nu, () -> false).lees(zender(1), 10 * MB))
                .isInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(nu)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void a_small_form_may_take_a_while() throws IOException {
        assertThat(new Inhoudlezer(() -> nu, () -> true).lees(zender(100), 1500))
                .hasSize(1500);
    }

    /** @param perSeconde how many bytes it sends in a second, and that is how many come at a time */
    private InputStream zender(int perSeconde) {
        return new InputStream() {
            @Override
            public int read() {
                nu += Duration.ofSeconds(1).toNanos() / perSeconde;
                return 'x';
            }

            @Override
            public int read(byte[] doel, int vanaf, int lengte) {
                int nieuw = Math.min(lengte, perSeconde);
                nu += Duration.ofSeconds(1).toNanos() * nieuw / perSeconde;
                return nieuw;
            }
        };
    }
}
