package nl.samenspraak.zaak.naam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be the name of one person, by the reference data that ship; their own examples are tested when they are read. */
@Tag("R-TOE-42")
class NaamregelTest {

    private static final Naamregel REGEL =
            new Naamregel(new Referentiebestand(Optional.of(Path.of("../../config/referentie"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cornelis Brouwer",
                "Brouwer, Cornelis",
                "Brouwer, Cornelis Jan",
                "K. de Boer",
                "’t Hooft, G.",
                "Zoë El Amrani-O'Neill",
                "Jo",
                "Willem II van Oranje"
            })
    void een_naam_zoals_mensen_hem_schrijven_mag(String naam) {
        assertThat(REGEL.isVanEenPersoon(naam)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "iedereen",
                "IEDEREEN",
                "%",
                "*",
                "Verh%",
                "alle bewoners",
                "Cornelis Brouwer; Petra Kuiper",
                "Cornelis Brouwer / Petra Kuiper",
                "Cornelis Brouwer & Petra Kuiper",
                "Cornelis Brouwer, Petra Kuiper",
                "Cornelis en Petra",
                "123456782",
                "n.v.t.",
                "J."
            })
    void wat_niet_van_een_persoon_is_mag_niet(String naam) {
        assertThat(REGEL.isVanEenPersoon(naam)).isFalse();
    }
}
