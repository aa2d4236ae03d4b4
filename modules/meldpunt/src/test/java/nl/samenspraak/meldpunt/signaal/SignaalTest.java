package nl.samenspraak.meldpunt.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaalTest {

    @Test
    @Tag("R-MEL-04")
    void aMeldingHoldsExactlyWhatASignalMayHold() {
        assertThat(Arrays.stream(NieuweMelding.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "gevaar", "taak", "signaal", "melder", "over", "reikwijdte", "sluiting", "binnenkomst");
        assertThat(Arrays.stream(Signaal.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("aanleiding", "inhoud");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zij belt 's nachts \uD83D\uDE1F", "عندي مشكلة", "שלום", "Çağrı Öztürk", "👩‍👧‍👦"})
    void emojiAndEveryScriptAreText(String tekst) {
        assertThat(new Signaal("", tekst).inhoud()).isEqualTo(tekst);
        assertThat(new Signaal(tekst, "").aanleiding()).isEqualTo(tekst);
    }

    @Test
    void controlCharactersAreTakenOutAndLinesStay() {
        Signaal signaal = new Signaal("een\ntwee\u0000", "\u0007eerste\r\ntweede\u0000\rderde\u001b[31m\t!\uD800");

        assertThat(signaal.inhoud()).isEqualTo("eerste\ntweede\nderde[31m\t!");
        assertThat(signaal.aanleiding()).isEqualTo("een twee");
    }

    @Test
    void theLongestTextFitsAndOneCharacterMoreIsRefusedInDutch() {
        assertThat(new Signaal("", "x".repeat(4000)).inhoud()).hasSize(4000);
        assertThatThrownBy(() -> new Signaal("", "x".repeat(4001)))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessage("Deze tekst is te lang. Schrijf hoogstens 4000 tekens; u heeft er nu 4001.");
        assertThatThrownBy(() -> new Signaal("x".repeat(301), "")).isInstanceOf(OngeldigeWaarde.class);
    }
}
