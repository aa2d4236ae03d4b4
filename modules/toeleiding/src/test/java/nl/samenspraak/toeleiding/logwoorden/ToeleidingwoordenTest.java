package nl.samenspraak.toeleiding.logwoorden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.samenspraak.toeleiding.brieven.Briefsoort;
import nl.samenspraak.toeleiding.stukken.Stukstand;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.toestemming.Toestemmingstand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R-LOG-01")
class ToeleidingwoordenTest {

    private static Stream<Arguments> lijsten() {
        return Stream.of(
                Arguments.of("brief", Briefsoort.values()),
                Arguments.of("stukbesluit", Stukstand.values()),
                Arguments.of("deling", Delingrichting.values()),
                Arguments.of("toestemming", Toestemmingstand.values()));
    }

    @ParameterizedTest
    @MethodSource("lijsten")
    void wat_er_gedaan_kan_worden_heeft_een_woord_in_het_logboek(String daad, Enum<?>[] keuzes) {
        ResourceBundle woorden = ResourceBundle.getBundle("nl.samenspraak.toeleiding.daden");

        assertThat(woorden.keySet())
                .containsAll(Arrays.stream(keuzes)
                        .map(keuze -> "daad." + daad + "." + keuze.name())
                        .toList());
    }
}
