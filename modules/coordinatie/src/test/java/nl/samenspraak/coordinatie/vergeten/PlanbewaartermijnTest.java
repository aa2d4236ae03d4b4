package nl.samenspraak.coordinatie.vergeten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import nl.samenspraak.coordinatie.dossier.Stopgrond;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.recht.Termijnen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long is kept what stopped. */
class PlanbewaartermijnTest {

    private final Planbewaartermijn termijn = new Planbewaartermijn(
            new Termijnen() {}, Clock.fixed(Instant.parse("2026-12-08T09:00:00Z"), Nederlands.TIJDZONE));

    @ParameterizedTest
    @Tag("R-AVG-08")
    @CsvSource({
        "RESULTAAT_BEREIKT, true,  coordinatie-bewaren",
        "WERKT_NIET,        true,  coordinatie-bewaren",
        "INGETROKKEN,       true,  coordinatie-afgebroken-bewaren",
        "VERHUISD,          false, coordinatie-afgebroken-bewaren"
    })
    void wat_werd_afgebroken_gaat_eerder_weg(Stopgrond grond, boolean heeftPlan, String code) {
        assertThat(termijn.duur(grond, heeftPlan).code()).isEqualTo(code);
    }
}
