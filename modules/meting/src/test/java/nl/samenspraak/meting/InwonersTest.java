package nl.samenspraak.meting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.personen.NieuwePersoon;
import org.junit.jupiter.api.Test;

/** The made-up municipality is one that the register accepts, and one in which a search can find exactly ten. */
class InwonersTest {

    private static final int GEMEENTE = 6_000;

    @Test
    void elke_inwoner_is_herkenbaar_en_heeft_een_eigen_bsn() {
        List<NieuwePersoon> inwoners =
                IntStream.range(0, GEMEENTE).mapToObj(Inwoners::inwoner).toList();

        inwoners.forEach(inwoner -> assertThatCode(inwoner::eisHerkenbaar).doesNotThrowAnyException());
        assertThat(inwoners.stream()
                        .flatMap(inwoner -> inwoner.vaststelling().stream())
                        .map(bsn -> bsn.bsn()))
                .doesNotHaveDuplicates();
    }

    @Test
    void op_het_tiende_adres_van_elk_blok_wonen_er_tien() {
        Map<Adres, Long> bewoners = IntStream.range(0, GEMEENTE)
                .mapToObj(Inwoners::inwoner)
                .collect(Collectors.groupingBy(
                        inwoner ->
                                inwoner.gegevens().verblijf().nederlandsAdres().orElseThrow(),
                        Collectors.counting()));

        for (int blok = 0; blok < GEMEENTE / Inwoners.BLOK; blok++) {
            assertThat(bewoners).containsEntry(Inwoners.tiental(blok), (long) Inwoners.TIENTAL);
        }
    }

    @Test
    void dezelfde_inwoner_is_bij_elke_meting_dezelfde() {
        assertThat(Inwoners.inwoner(4711)).isEqualTo(Inwoners.inwoner(4711));
    }
}
