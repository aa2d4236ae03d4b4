package nl.samenspraak.toegang.zegel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.toegang.sleutel.Sleutelbos;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-LOG-02")
@DisplayName("A signed checkpoint")
class ZegelpuntTest {

    /** The first secret key of RFC 8032, 7.1. */
    private static final byte[] ZAAD =
            HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

    private final Zegelsleutel sleutel = Zegelsleutel.van("example.com/log", ZAAD);

    @Test
    void isMadeWithThePublicKeyThatBelongsToTheSecretOne() {
        assertThat(HexFormat.of().formatHex(sleutel.toets().publiek()))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    /** The example of C2SP signed-note: another implementation made it. */
    @Test
    void isCheckedAsOthersDo() {
        Toetssleutel ander = Toetssleutel.lees("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        String tekst =
                "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
        byte[] hand = Base64.getDecoder()
                .decode("x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");

        assertThat(ander.klopt(tekst, hand)).isTrue();
        assertThat(ander.klopt(tekst + "\n", hand)).isFalse();
        assertThat(sleutel.toets().klopt(tekst, hand)).isFalse();
    }

    @Test
    void saysHowManyLinesWhichRootWhenAndWhatWentBefore() {
        Zegelpunt eerste = punt(3, null);
        Zegelpunt tweede = punt(5, eerste);

        assertThat(tweede.notitie().lines().toList())
                .startsWith(
                        "example.com/log",
                        "5",
                        Base64.getEncoder().encodeToString(Boom.leeg()),
                        "tijd 2026-11-30T08:00:00.123456Z",
                        "vorige " + Base64.getEncoder().encodeToString(eerste.hash()),
                        "stand bij",
                        "")
                .hasSize(8);
        assertThat(eerste.notitie()).contains("\nvorige geen\n");
        assertThat(tweede.isVan(List.of(sleutel.toets()))).isTrue();
        assertThat(Zegelpunt.leesAlle(eerste.notitie() + tweede.notitie()))
                .extracting(Zegelpunt::grootte)
                .containsExactly(3L, 5L);
    }

    @Test
    void isNotOfAnotherKeyOrAnotherText() {
        Zegelpunt punt = punt(3, null);
        Zegelsleutel ander = Zegelsleutel.van("example.com/log", new byte[Boom.HASH]);

        assertThat(punt.isVan(List.of(ander.toets()))).isFalse();
        assertThat(Zegelpunt.lees(punt.notitie().replace("\n3\n", "\n4\n")).isVan(List.of(sleutel.toets())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "weg", "a\n1\nAA==\n\n", "a\n1\nAA==\ntijd nooit\nvorige geen\nstand bij\n\n\u2014 a AAAA\n"
            })
    void isRefusedWhenItIsNone(String tekst) {
        assertThatThrownBy(() -> Zegelpunt.lees(tekst)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bearsTheKeyOfTheOperatorOrElseOneOfTheMasterKey() {
        Sleutelbos bos =
                new Sleutelbos(Map.of(1, "hoofdsleutel van de proef, 32 by".getBytes(StandardCharsets.US_ASCII)));
        String gegeven = Base64.getEncoder().encodeToString(ZAAD);

        assertThat(sleutels(bos, gegeven).nu().toets().tekst())
                .isEqualTo(sleutel.toets().tekst());
        assertThat(sleutels(bos, null).nu().toets().tekst())
                .isEqualTo(sleutels(bos, "").nu().toets().tekst());
        assertThatThrownBy(() -> sleutels(bos, "kort").nu()).hasMessageContaining("openssl rand -base64 32");
    }

    private static Zegelsleutels sleutels(Sleutelbos bos, String gegeven) {
        return new Zegelsleutels(bos, "example.com/log", Optional.ofNullable(gegeven));
    }

    private Zegelpunt punt(long grootte, Zegelpunt ervoor) {
        return Zegelpunt.maak(
                sleutel,
                new Zegelpunt.Inhoud(grootte, Boom.leeg(), Instant.parse("2026-11-30T08:00:00.123456Z"), true),
                ervoor);
    }
}
