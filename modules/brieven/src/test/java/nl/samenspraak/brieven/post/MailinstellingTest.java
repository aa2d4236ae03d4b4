package nl.samenspraak.brieven.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailinstellingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "klachten@@zandermeer.nl",
                "klachten",
                "klachten@zandermeer",
                "Klachten <klachten@zandermeer",
                "",
                "zo\u00eb@zandermeer.nl"
            })
    void een_afzender_die_geen_adres_is_houdt_de_start_tegen(String afzender) {
        assertThatThrownBy(() -> Mailinstelling.eisAfzender(afzender))
                .hasMessageContaining("SAMENSPRAAK_MAIL_AFZENDER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"klachten@zandermeer.nl", "Gemeente S\u00fadwest-Frysl\u00e2n <klachten@zandermeer.nl>"})
    void een_afzender_mag_een_naam_hebben(String afzender) {
        assertThatCode(() -> Mailinstelling.eisAfzender(afzender)).doesNotThrowAnyException();
    }

    @Test
    void een_beveiliging_die_er_niet_is_houdt_de_start_tegen() {
        assertThat(Mailinstelling.eisBeveiliging("StartTLS")).isEqualTo(Mailinstelling.Beveiliging.STARTTLS);
        assertThatThrownBy(() -> Mailinstelling.eisBeveiliging("ssl"))
                .hasMessageContaining("SAMENSPRAAK_MAIL_BEVEILIGING");
    }
}
