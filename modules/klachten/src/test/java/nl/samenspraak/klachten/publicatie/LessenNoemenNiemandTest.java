package nl.samenspraak.klachten.publicatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspraak.klachten.taak.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-KLA-15")
class LessenNoemenNiemandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bel mevrouw op 0612345678.",
                "Bel 06-12345678.",
                "Bsn 123456782",
                "Bsn 123.456.782",
                "Zie K-2026-000123.",
                "Zie m-2026-12",
                "Mail jan@voorbeeld.nl",
                "Zij woont op 9999 ZA."
            })
    void whatPointsToSomebodyIsNotPublished(String lessen) {
        assertThat(LessenNoemenNiemand.toets(lessen)).contains(Weigerreden.LESSEN_NOEMEN_IEMAND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2025 en 2026 kwamen er 1200 klachten binnen.",
                "2025-2026: wij bellen binnen 5 dagen terug (artikel 9:12a).",
                "Van 14 dagen naar 7 dagen."
            })
    void anythingElseIs(String lessen) {
        assertThat(LessenNoemenNiemand.toets(lessen)).isEmpty();
    }

    @Test
    void nothingLearnedIsNothingToPublish() {
        assertThat(LessenNoemenNiemand.toets("")).contains(Weigerreden.LESSEN_ONTBREKEN);
    }
}
