package nl.samenspraak.meldpunt.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.samenspraak.kern.Terrein;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-MEL-11")
class EenVoorvalIsNietMeervoudigTest {

    @ParameterizedTest(name = "{0} in {1} fields: {2}")
    @CsvSource({
        "NIET_VERWARD, 0, false",
        "NIET_VERWARD, 1, false",
        "NIET_VERWARD, 2, true",
        "NIET_VERWARD, 13, true",
        "EEN_VOORVAL, 1, false",
        "EEN_VOORVAL, 2, false",
        "EEN_VOORVAL, 13, false",
        "VAKER, 1, false",
        "VAKER, 2, true"
    })
    void oneIncidentNeverMakesProblemsMeervoudig(Gedrag gedrag, int terreinen, boolean meervoudig) {
        assertThat(EenVoorvalIsNietMeervoudig.meervoudig(
                        gedrag, Terrein.alle().stream().limit(terreinen).collect(Collectors.toSet())))
                .isEqualTo(meervoudig);
    }
}
