package nl.samenspraak.kern.persoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.Bytes;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-ALG-18")
class BsnTest {

    private static final String GELDIG = "123456782";

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "1234 56 782", "1234.56.782", " 123456782 ", "123\u00a0456\u00a0782"})
    void isReadAsPeopleTypeIt(String invoer) {
        assertThat(Bsn.van(invoer).waarde()).isEqualTo(GELDIG);
    }

    @Test
    void ofEightDigitsGetsItsLeadingZeroBack() {
        assertThat(Bsn.van("12345672").waarde()).isEqualTo("012345672");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "1234567", "1234567820", "12345678a", "٣٢١٦٥٤٩٨٧", "1234-56-782"})
    void ofAnythingButNineDigitsIsRefused(String invoer) {
        assertThatThrownBy(() -> Bsn.van(invoer))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessage("Een burgerservicenummer heeft 9 cijfers.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000", "00000000", "001234565", "123456789", "987654321"})
    void thatCannotExistIsRefused(String invoer) {
        assertThatThrownBy(() -> Bsn.van(invoer))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessage("Dit burgerservicenummer kan niet bestaan. Controleer de cijfers.");
    }

    @Test
    void withTwoLeadingZerosIsRefusedThoughItPassesTheElfproef() {
        // 0·9 + 0·8 + 1·7 + 2·6 + 3·5 + 4·4 + 5·3 + 6·2 − 0 = 77 = 7 · 11
        assertThatThrownBy(() -> new Bsn("001234560")).isInstanceOf(OngeldigeWaarde.class);
        assertThatThrownBy(() -> Bsn.van("01234560")).isInstanceOf(OngeldigeWaarde.class);
    }

    @Test
    void withAnyOneDigitMistypedIsRefused() {
        for (int plaats = 0; plaats < GELDIG.length(); plaats++) {
            for (char cijfer = '0'; cijfer <= '9'; cijfer++) {
                String getypt = GELDIG.substring(0, plaats) + cijfer + GELDIG.substring(plaats + 1);
                if (!getypt.equals(GELDIG)) {
                    assertThatThrownBy(() -> Bsn.van(getypt)).as(getypt).isInstanceOf(OngeldigeWaarde.class);
                }
            }
        }
    }

    @Test
    @Tag("R-ALG-21")
    void showsItsLastThreeDigitsOnly() {
        assertThat(Bsn.van(GELDIG).gemaskeerd()).isEqualTo("••••• 782");
    }

    @Test
    @Tag("R-ALG-21")
    void neverPrintsItselfPlain() {
        Bsn bsn = Bsn.van(GELDIG);

        assertThat("%s %s".formatted(bsn, java.util.List.of(bsn)))
                .doesNotContain(GELDIG)
                .contains("••••• 782");
    }

    @Test
    @Tag("R-ALG-21")
    void doesNotRepeatWhatWasTypedInItsRefusal() {
        assertThatThrownBy(() -> Bsn.van("123456789")).message().doesNotContain("123456789");
    }

    @Test
    void isEqualByItsDigitsAndMovesToAnotherNode() {
        assertThat(Bsn.van("1234 56 782")).isEqualTo(Bsn.van(GELDIG)).hasSameHashCodeAs(Bsn.van(GELDIG));
        assertThat(Bytes.heenEnTerug(Bsn.van(GELDIG))).isEqualTo(Bsn.van(GELDIG));
    }

    @Test
    @Tag("R-ALG-21")
    void wordt_in_een_tekst_herkend_ook_met_punten_en_een_ander_nummer_niet() {
        assertThat(Bsn.staatIn("Zijn bsn is 123456782, zegt hij")).isTrue();
        assertThat(Bsn.staatIn("123.456.782")).isTrue();
        assertThat(Bsn.staatIn("123456789")).as("zakt voor de elfproef").isFalse();
        assertThat(Bsn.staatIn("0612345678")).as("een telefoonnummer").isFalse();
        assertThat(Bsn.staatIn(null)).isFalse();
    }
}
