package nl.samenspraak.web.deur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeerdeligTest {

    private static final String SOORT = "multipart/form-data; boundary=----grens";

    @Test
    void een_formulier_met_een_bestand_wordt_uit_elkaar_genomen() {
        byte[] inhoud = bytes("------grens\r\nContent-Disposition: form-data; name=\"titel\"\r\n\r\nZoë\r\n"
                + "------grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a %22b%22.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF\r\n--geen grens\r\n\r\n------grens--\r\n");
        List<Meerdelig.Deel> delen = Meerdelig.lees(SOORT, inhoud);
        assertThat(delen).hasSize(2);
        assertThat(tekst(inhoud, delen.get(0))).isEqualTo("Zoë");
        assertThat(delen.get(0).bestand()).isNull();
        assertThat(delen.get(1).bestand()).isEqualTo("a \"b\".pdf");
        assertThat(delen.get(1).soort()).isEqualTo("application/pdf");
        assertThat(tekst(inhoud, delen.get(1))).isEqualTo("%PDF\r\n--geen grens\r\n");
    }

    @Test
    void een_veld_waarin_niets_gekozen_is_heeft_een_lege_naam() {
        byte[] inhoud = bytes("------grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n\r\n------grens--\r\n");
        Meerdelig.Deel leeg = Meerdelig.lees(SOORT, inhoud).get(0);
        assertThat(leeg.bestand()).isEmpty();
        assertThat(leeg.lengte()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "------grens",
                "------grens\r\n",
                "------grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nzonder einde",
                "------grens\r\nContent-Disposition: attachment\r\n\r\nb\r\n------grens--",
                "------grens\r\nContent-Disposition: form-data; name=\"\"\r\n\r\nb\r\n------grens--",
                "wat ervoor staat\r\n------grens--"
            })
    void wat_geen_browser_stuurt_wordt_niet_gelezen(String inhoud) {
        assertThatThrownBy(() -> Meerdelig.lees(SOORT, bytes(inhoud))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void zonder_grens_is_het_geen_formulier() {
        assertThatThrownBy(() -> Meerdelig.lees("multipart/form-data", bytes("--\r\n")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void er_is_plaats_voor_zoveel_bestanden_tegelijk_en_wie_hier_werkt_heeft_eigen_plaats() {
        Bestandsbaan banen = new Bestandsbaan(0, Duration.ofMillis(1));
        assertThat(banen.neem(true)).isTrue();
        assertThat(banen.neem(true)).isTrue();
        assertThat(banen.neem(true)).isFalse();
        assertThat(banen.neem(false)).isTrue();
        banen.geefTerug(true);
        assertThat(banen.neem(true)).isTrue();
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String tekst(byte[] inhoud, Meerdelig.Deel deel) {
        return new String(inhoud, deel.vanaf(), deel.lengte(), StandardCharsets.UTF_8);
    }
}
