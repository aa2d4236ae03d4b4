package nl.samenspraak.kern.persoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailadresTest {

    @ParameterizedTest
    @CsvSource({
        "jo@voorbeeld.nl, jo@voorbeeld.nl",
        "Jo.de-Vries+klacht@voorbeeld.example, Jo.de-Vries+klacht@voorbeeld.example",
        "jo@caf\u00e9.example, jo@xn--caf-dma.example",
        "jo@cafe\u0301.example, jo@xn--caf-dma.example",
        "jo@nguy\u1ec5n.example, jo@xn--nguyn-s71b.example"
    })
    void het_domein_gaat_in_ascii_over_de_lijn(String adres, String ascii) {
        assertThat(new Emailadres(adres).ascii()).isEqualTo(ascii);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo",
                "jo@voorbeeld",
                "jo@voorbeeld.nl, ook@voorbeeld.nl",
                "jo @voorbeeld.nl",
                "jo..de@voorbeeld.nl",
                ".jo@voorbeeld.nl",
                "jo@voorbeeld_.nl",
                "jo@-.nl",
                "jo@-x.nl",
                "jo@x-.nl",
                "jo@zig_go.nl",
                "jo@ziggo.123",
                "jo@192.168.1.1",
                "jo@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.nl",
                "jo@voorbeeld.\u202enl",
                "jo@voor\u202ebeeld.nl",
                "jo@stra\u00dfe.example",
                "jo\u0007@voorbeeld.nl"
            })
    void waar_niets_heen_kan_is_geen_adres(String adres) {
        assertThatThrownBy(() -> new Emailadres(adres))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("kan niet bestaan");
    }

    @Test
    void letters_met_accenten_voor_de_a_worden_geweigerd_met_de_reden() {
        assertThatThrownBy(() -> new Emailadres("zo\u00eb@voorbeeld.nl"))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("zonder accent");
    }
}
