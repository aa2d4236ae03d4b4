package nl.samenspraak.meldpunt.melding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-MEL-13")
class MelderzoeknaamTest {

    /** The name as it was written down, what a caller says later, and whether that finds it. */
    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "M. de Bruin, de Bruin, true",
        "M. de Bruin, BRUIN, true",
        "M. de Bruin, m bruin, true",
        "M. de Bruin, J. de Bruin, false",
        "M. de Bruin, Bruins, false",
        "Zoë Müller, muller, true",
        "Олена Шевчук, шевчук, true"
    })
    void isFoundByItsLastWordAndNothingThatIsNotInIt(String naam, String gezocht, boolean gevonden) {
        Melderzoeknaam bewaard = Melderzoeknaam.van(naam);
        Melderzoeknaam vraag = Melderzoeknaam.van(gezocht);

        assertThat(bewaard.sleutel().equals(vraag.sleutel()) && bewaard.heeft(vraag))
                .isEqualTo(gevonden);
    }

    @Test
    void withoutALetterThereIsNothingToLookFor() {
        assertThat(Melderzoeknaam.van("06-12345678").sleutel()).isEmpty();
    }
}
