package nl.samenspraak.toegang.sleutel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands in an address of an inwoner instead of an identifier. */
@Tag("R-MEL-05")
class AdresmerkTest {

    private static final UUID ID = UUID.fromString("0199c1a2-7b0e-7000-8000-000000000001");
    private static final UUID DAARNA = UUID.fromString("0199c1a2-7b0e-7000-8000-000000000002");

    private final Adresmerk merken = new Adresmerk(new Sleutelbos(Map.of(1, new byte[32])));

    @Test
    void een_merk_is_weer_te_openen_en_blijft_hetzelfde() {
        assertThat(merken.open(merken.van(ID))).isEqualTo(ID);
        assertThat(merken.van(ID)).isEqualTo(merken.van(ID));
    }

    @Test
    void er_is_geen_tijd_uit_te_lezen_en_geen_buurman_aan_te_zien() {
        String merk = merken.van(ID).toString();
        String buurman = merken.van(DAARNA).toString();

        assertThat(merk).doesNotStartWith("0199");
        assertThat(merk.substring(0, 8)).isNotEqualTo(buurman.substring(0, 8));
    }

    @Test
    void wie_een_kenmerk_zelf_opschrijft_of_een_andere_sleutel_heeft_komt_nergens() {
        byte[] andere = new byte[32];
        andere[0] = 1;

        assertThat(merken.open(ID)).isNotEqualTo(ID);
        assertThat(new Adresmerk(new Sleutelbos(Map.of(1, andere))).open(merken.van(ID)))
                .isNotEqualTo(ID);
    }
}
