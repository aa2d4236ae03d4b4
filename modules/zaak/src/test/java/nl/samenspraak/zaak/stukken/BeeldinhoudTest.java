package nl.samenspraak.zaak.stukken;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BeeldinhoudTest {

    @Test
    void een_foto_mag_met_wat_een_telefoon_erachter_zet() {
        byte[] foto = Proefbestanden.jpeg();
        assertThat(Beeldinhoud.isJpeg(foto)).isTrue();
        assertThat(jpeg(foto, foto))
                .as("nog een keer dezelfde foto, voor een ander scherm")
                .isTrue();
        assertThat(jpeg(foto, new byte[100])).isTrue();
        assertThat(jpeg(foto, Proefbestanden.tekst("gegevens SEFT"))).isTrue();
        assertThat(jpeg(foto, new byte[] {0, 0, 0, 9}, Proefbestanden.tekst("ftypmp42")))
                .isTrue();
    }

    @Test
    void een_foto_met_een_ander_bestand_erachter_of_die_niet_eindigt_wordt_geweigerd() {
        byte[] foto = Proefbestanden.jpeg();
        assertThat(jpeg(foto, Proefbestanden.docx())).isFalse();
        assertThat(jpeg(foto, Proefbestanden.docx(), Proefbestanden.tekst("SEFT")))
                .isFalse();
        assertThat(jpeg(foto, foto, Proefbestanden.tekst("MZ"))).isFalse();
        assertThat(jpeg(foto, Proefbestanden.tekst("<script>"))).isFalse();
        for (int lengte = 0; lengte < foto.length; lengte++) {
            assertThat(jpeg(Arrays.copyOf(foto, lengte)))
                    .as("na %d bytes", lengte)
                    .isFalse();
        }
    }

    @Test
    void een_plaatje_eindigt_waar_het_zegt_dat_het_eindigt() {
        byte[] plaatje = Proefbestanden.png();
        assertThat(Beeldinhoud.isPng(plaatje)).isTrue();
        assertThat(Beeldinhoud.isPng(Proefbestanden.samen(plaatje, Proefbestanden.docx())))
                .isFalse();
        assertThat(Beeldinhoud.isPng(Proefbestanden.samen(plaatje, new byte[] {0})))
                .isFalse();
        for (int lengte = 0; lengte < plaatje.length; lengte++) {
            assertThat(Beeldinhoud.isPng(Arrays.copyOf(plaatje, lengte))).isFalse();
        }
    }

    private static boolean jpeg(byte[]... delen) {
        return Beeldinhoud.isJpeg(Proefbestanden.samen(delen));
    }

    @Test
    void een_plaatje_waarvoor_niemand_plaats_heeft_wordt_geweigerd() {
        byte[] plaatje = Proefbestanden.png();
        ByteBuffer maten = ByteBuffer.wrap(plaatje).position(16);
        maten.putInt(60_000).putInt(60_000);

        assertThat(Beeldinhoud.isPng(plaatje)).isFalse();
    }
}
