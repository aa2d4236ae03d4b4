package nl.samenspraak.toegang.zegel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-LOG-02")
@DisplayName("The tree over the lines")
class BoomTest {

    /** The leaves with which Certificate Transparency tests its trees. */
    private static final List<String> BLADEREN =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> WORTELS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void hasTheRootsOfCertificateTransparency() {
        Rand rand = new Rand();
        Tegels tegels = new Tegels(0, plek -> new byte[0]);
        assertThat(hex(rand.wortel())).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int i = 0; i < BLADEREN.size(); i++) {
            byte[] blad = Boom.blad(HexFormat.of().parseHex(BLADEREN.get(i)));
            rand.voegToe(blad);
            tegels.voegToe(blad);
            assertThat(hex(rand.wortel())).isEqualTo(WORTELS.get(i));
            assertThat(hex(tegels.wortel())).isEqualTo(WORTELS.get(i));
        }
    }

    @Test
    void growsInTilesFromWhicheverSizeAndProvesEveryLeaf() {
        Map<Tegels.Plek, byte[]> bewaard = new HashMap<>();
        Rand rand = new Rand();
        List<byte[]> wortels = new ArrayList<>();
        Tegels tegels = new Tegels(0, plek -> bewaard.getOrDefault(plek, new byte[0]));
        int grootte = 256 * 256 + 300;
        for (int i = 0; i < grootte; i++) {
            byte[] blad = blad(i);
            rand.voegToe(blad);
            tegels.voegToe(blad);
            wortels.add(rand.wortel());
            if (i % 997 == 0) {
                bewaard.putAll(tegels.gewijzigd());
                tegels = new Tegels(i + 1L, plek -> bewaard.getOrDefault(plek, new byte[0]));
            }
        }
        assertThat(tegels.wortel()).isEqualTo(rand.wortel());
        assertThat(tegels.gewijzigd().keySet())
                .allSatisfy(plek -> assertThat(plek.niveau()).isLessThan(3));

        for (int zoals : List.of(1, 2, 255, 256, 257, 1000, 65_535, 65_536, 65_537, grootte)) {
            assertThat(tegels.wortel(zoals)).isEqualTo(wortels.get(zoals - 1));
            for (long plaats : List.of(0L, zoals / 2L, zoals - 1L)) {
                List<byte[]> pad = tegels.pad(plaats, zoals);
                assertThat(Boom.wortel(blad((int) plaats), plaats, zoals, pad)).isEqualTo(wortels.get(zoals - 1));
                if (zoals > 1) {
                    assertThat(Boom.wortel(blad((int) plaats + 1), plaats, zoals, pad))
                            .isNotEqualTo(wortels.get(zoals - 1));
                    assertThatThrownBy(() ->
                                    Boom.wortel(blad((int) plaats), plaats, zoals, pad.subList(0, pad.size() - 1)))
                            .isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    private static byte[] blad(int plaats) {
        return Boom.blad(String.valueOf(plaats).getBytes(StandardCharsets.US_ASCII));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
