package nl.samenspraak.web.deur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-LOG-01")
class InwonerdeurTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/index.xhtml",
                "/mijn",
                "/mijn/index.xhtml",
                "/mijn/gekeken.xhtml",
                "/klagen/index.xhtml",
                "/aanmelden.xhtml",
                "/sessie",
                "/jakarta.faces.resource/mijn.css.xhtml",
                "/huisstijl"
            })
    void anInwonerComesToHisOwnPagesAndToWhatIsOpenToAnyone(String pad) {
        assertThat(Inwonerdeur.laatDoor(pad)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meldpunt/melding.xhtml",
                "/klachten/overmij.xhtml",
                "/toegang/logboek.xhtml",
                "/mijnheer/x.xhtml",
                "/inwoner/inzagevragen.xhtml",
                "/personen/persoon.xhtml"
            })
    void andNowhereElse(String pad) {
        assertThat(Inwonerdeur.laatDoor(pad)).isFalse();
    }
}
