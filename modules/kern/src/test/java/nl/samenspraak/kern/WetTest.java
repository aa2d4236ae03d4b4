package nl.samenspraak.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import nl.samenspraak.kern.termijn.Geldigheid;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WetTest {

    @Test
    @Tag("R-COO-01")
    void fourLawsMakeUpTheSocialDomain() {
        assertThat(Arrays.stream(Wet.values()).filter(Wet::sociaalDomein))
                .containsExactlyInAnyOrder(Wet.WMO_2015, Wet.JEUGDWET, Wet.PARTICIPATIEWET, Wet.WGS);
    }

    @ParameterizedTest
    @EnumSource(Wet.class)
    void isFoundBackByTheCodeInReferenceData(Wet wet) {
        assertThat(Wet.vanCode(wet.code())).isEqualTo(wet);
        assertThat(wet.code()).matches("[a-z0-9-]+");
    }

    @Test
    void isRefusedUnderAnUnknownCode() {
        assertThatThrownBy(() -> Wet.vanCode("wet-van-murphy")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("R-ALG-01")
    void isCitedWithItsArticleAndWhetherItIsABill() {
        Geldigheid altijd = Geldigheid.vanaf(LocalDate.of(2015, 1, 1));

        assertThat(new Grondslag("wmo-232", Wet.WMO_2015, "2.3.2", "Onderzoek", Rechtsstatus.GELDEND, altijd, null)
                        .aanhaling())
                .isEqualTo("Wmo 2015, art. 2.3.2");
        assertThat(new Grondslag("wmo-5", Wet.WMO_2015, "5.4.1", "Onderzoek", Rechtsstatus.VOORSTEL, altijd, null)
                        .aanhaling())
                .isEqualTo("Wmo 2015, art. 5.4.1 (voorstel)");
    }

    @Test
    @Tag("R-ALG-01")
    void isAnotherForWhoeverIsUnder18WhereTheLawSaysSo() {
        Geldigheid altijd = Geldigheid.vanaf(LocalDate.of(2015, 1, 1));
        Grondslag wmo = new Grondslag(
                "wmo-232", Wet.WMO_2015, "2.3.2", "Onderzoek", Rechtsstatus.GELDEND, altijd, "Jeugdwet, art. 2.3");
        Grondslag awb = new Grondslag("awb-91", Wet.AWB, "9:1", "Klagen", Rechtsstatus.GELDEND, altijd, null);

        assertThat(wmo.aanhaling(true)).isEqualTo("Jeugdwet, art. 2.3");
        assertThat(wmo.aanhaling(false)).isEqualTo("Wmo 2015, art. 2.3.2");
        assertThat(wmo.aanhalingVoorIedereen()).isEqualTo("Wmo 2015, art. 2.3.2 (onder 18: Jeugdwet, art. 2.3)");
        assertThat(awb.aanhaling(true)).isEqualTo(awb.aanhaling());
        assertThat(awb.aanhalingVoorIedereen()).isEqualTo(awb.aanhaling());
    }
}
