package nl.samenspraak.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R-COO-02")
class AanpalendDomeinTest {

    @Test
    void areTheNineThatTheBillNames() {
        assertThat(AanpalendDomein.values())
                .extracting(AanpalendDomein::naam)
                .containsExactly(
                        "Publieke gezondheid",
                        "Geneeskundige of langdurige zorg",
                        "Geestelijke gezondheidszorg",
                        "Onderwijs",
                        "Welzijn",
                        "Wonen",
                        "Werk of ander inkomen",
                        "Inburgering",
                        "Openbare orde en veiligheid");
    }

    @ParameterizedTest
    @EnumSource(AanpalendDomein.class)
    void isFoundBackByTheCodeInReferenceData(AanpalendDomein domein) {
        assertThat(AanpalendDomein.vanCode(domein.code())).isEqualTo(domein);
        assertThat(domein.code()).matches("[a-z-]+");
    }

    @Test
    void isRefusedUnderAnUnknownCode() {
        assertThatThrownBy(() -> AanpalendDomein.vanCode("sport")).isInstanceOf(IllegalArgumentException.class);
    }
}
