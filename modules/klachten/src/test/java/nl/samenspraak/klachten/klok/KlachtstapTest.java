package nl.samenspraak.klachten.klok;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KlachtstapTest {

    @Test
    void de_namen_van_twintig_beklaagden_passen_in_een_stap() {
        assertThat(stap("n".repeat(Klachtstap.LANGSTE_TOELICHTING)).toelichting())
                .hasSize(Klachtstap.LANGSTE_TOELICHTING)
                .endsWith("n");
        assertThat(stap("n".repeat(20 * 242)).toelichting())
                .hasSize(Klachtstap.LANGSTE_TOELICHTING)
                .endsWith("…");
    }

    private static Klachtstap stap(String toelichting) {
        return new Klachtstap(
                Klachtstapsoort.GEHOORD, LocalDate.EPOCH, Instant.EPOCH, new UUID(0, 1), toelichting, null);
    }
}
