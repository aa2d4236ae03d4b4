package nl.samenspraak.toegang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cell of the exported log")
class LogexportTest {

    @ParameterizedTest(name = "does not let a spreadsheet run {0}")
    @ValueSource(strings = {"=1+1", "+31612345678", "-2", "@SUM(A1)", "\t=1"})
    void isNoFormula(String cel) {
        assertThat(Logexport.veilig(cel)).isEqualTo("'" + cel);
    }

    @Test
    void staysAsItIsOtherwise() {
        assertThat(Logexport.veilig("Beller aan de lijn")).isEqualTo("Beller aan de lijn");
        assertThat(Logexport.veilig(null)).isNull();
    }
}
