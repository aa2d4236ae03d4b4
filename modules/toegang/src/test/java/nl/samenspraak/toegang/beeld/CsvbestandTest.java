package nl.samenspraak.toegang.beeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvbestandTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\uff1d1+1"})
    void a_text_that_a_spreadsheet_would_compute_gets_an_apostrophe(String cel) {
        assertThat(Csvbestand.veilig(cel)).isEqualTo("'" + cel);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n>=1+1",
                "a\r\n>+31",
                "a\r>-1",
                "a\n\n>@x",
                "a\n>\tx",
                "a\n>\rx",
                ">=1\n>=2",
                "a\u2028>=1",
                "a\n>\uff1d1"
            })
    void a_later_line_that_would_be_computed_gets_one_too(String metHaakje) {
        assertThat(Csvbestand.veilig(metHaakje.replace(">", ""))).isEqualTo(metHaakje.replace(">", "'"));
    }

    @Test
    void other_lines_stay_as_they_are() {
        String tekst = "Beller:\r\n\r\nwil 1+1 = 2, of a-b\n x";

        assertThat(Csvbestand.veilig(tekst)).isEqualTo(tekst);
    }

    @Test
    void other_cells_stay_as_they_are() {
        assertThat(Csvbestand.veilig("Beller aan de lijn")).isEqualTo("Beller aan de lijn");
        assertThat(Csvbestand.veilig(-5)).isEqualTo(-5);
        assertThat(Csvbestand.veilig("")).isEqualTo("");
        assertThat(Csvbestand.veilig(null)).isNull();
    }

    @Test
    void a_file_opens_in_a_dutch_spreadsheet() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();

        Csvbestand bestand = new Csvbestand(uit);
        bestand.rij(List.of("Aard", "Aantal"));
        bestand.rij(Arrays.asList("te laat; \"en\" café", 12));
        bestand.rij(Arrays.asList("=HYPERLINK(1)", null));
        bestand.klaar();

        assertThat(uit.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFAard;Aantal\r\n\"te laat; \"\"en\"\" café\";12\r\n'=HYPERLINK(1);\r\n");
    }
}
