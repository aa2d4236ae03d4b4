package nl.samenspraak.toegang.recht;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The days on which reference data hold")
class GeldigheidInEenBladTest {

    static Stream<Arguments> bladen() {
        return Stream.of(
                lezer("doelen.yaml", "geldigVan: 2015-01-01", "\n    ", Doelenlijst::lees),
                lezer("feestdagen.yaml", "geldigVan: 2014-01-01", "\n    ", Feestdagenblad::lees),
                lezer("termijnen.yaml", "geldigVan: 2020-01-01", ", ", Termijnlijst::lees));
    }

    private static Arguments lezer(String bestand, String begin, String daarna, Consumer<Referentiebestand> lees) {
        return Arguments.of(bestand, begin, begin + daarna + "geldigTot: 1900-01-01", lees);
    }

    @ParameterizedTest(name = "{0}: an end before the begin is a fault with its place, beside the other faults")
    @MethodSource("bladen")
    @Tag("R-ALG-09")
    void endNotBeforeTheyBegin(
            String bestand, String begin, String omgekeerd, Consumer<Referentiebestand> lees, @TempDir Path map) {
        Referentiebestand gewijzigd = Referentie.met(map, bestand, begin, omgekeerd);

        assertThatThrownBy(() -> lees.accept(gewijzigd))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("geldigTot ligt voor geldigVan");
    }
}
