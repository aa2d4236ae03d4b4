package nl.samenspraak.klachten.klager;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.toegang.sleutel.Sleutelbos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KlagersleutelTest {

    private final Klagersleutel sleutel = new Klagersleutel(new Doorgever());

    @ParameterizedTest
    @CsvSource({
        "Олена Шевчук, محمد الأمين",
        "Łucja Øst, Ucja St",
        "Олена Шевчук, Марія Коваль",
        "李 伟, 王 芳",
        "A. Jansen, A. Janssen"
    })
    void wie_anders_heet_is_een_ander_in_welk_schrift_ook(String een, String ander) {
        assertThat(sleutel.van(klager(een))).isNotEqualTo(sleutel.van(klager(ander)));
    }

    @ParameterizedTest
    @CsvSource({"Zoë de Vries-Bakker, zoe devries bakker", "A. Jansen, a jansen"})
    void wie_zijn_naam_anders_schrijft_is_dezelfde(String een, String zelfde) {
        assertThat(sleutel.van(klager(een))).isEqualTo(sleutel.van(klager(zelfde)));
    }

    @Test
    void zonder_postcode_is_er_te_weinig_om_iemand_aan_te_kennen() {
        assertThat(sleutel.van(new Klager(false, "A. Jansen", "", null, "", "", null, null, "")))
                .isNull();
    }

    private static Klager klager(String naam) {
        return new Klager(false, naam, "Boterdiep 31", Postcode.van("9999ZA"), "Zandermeer", "", null, null, "");
    }

    /** Hashes nothing, so that a test sees what would be hashed. */
    private static final class Doorgever extends Sleutelbos {

        @Override
        public byte[] hmac(String gebruik, byte[] tekst) {
            return tekst.clone();
        }
    }
}
