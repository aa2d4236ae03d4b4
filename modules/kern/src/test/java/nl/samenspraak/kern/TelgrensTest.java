package nl.samenspraak.kern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelgrensTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "999, 999", "1000, 1.000", "1001, 1.000+"})
    void een_getal_is_precies_tot_de_grens(long aantal, String woorden) {
        assertThat(Telgrens.woorden(aantal)).isEqualTo(woorden);
    }

    @ParameterizedTest
    @CsvSource({
        "1025, 25, 1.025",
        "1026, 25, 1.000+",
        "1976, 975, 1.000+",
        "2000, 1000, 2.000",
        "2001, 1000, 2.000+",
        "4999, 4000, 4.999",
        "5000, 4000, 5.000+",
        "5000, 4975, 5.000+"
    })
    void wie_verder_bladert_ziet_verder_geteld(long aantal, int vanaf, String woorden) {
        assertThat(Telgrens.woorden(aantal, vanaf)).isEqualTo(woorden);
    }

    @Test
    void er_wordt_nooit_verder_geteld_dan_te_bladeren_is() {
        assertThat(Telgrens.tot(0)).isEqualTo(1_001);
        assertThat(Telgrens.tot(4_975)).isEqualTo(5_001);
        assertThat(Telgrens.tot(Integer.MAX_VALUE)).isEqualTo(5_001);
    }
}
