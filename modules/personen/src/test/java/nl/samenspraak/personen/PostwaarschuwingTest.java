package nl.samenspraak.personen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.samenspraak.kern.persoon.Geboortedatum;
import org.junit.jupiter.api.Test;

/** When a letter cannot just go to somebody. */
class PostwaarschuwingTest {

    @Test
    void wie_niet_op_het_adres_woont_of_weg_is_krijgt_niet_zomaar_post() {
        Postwaarschuwing weg = Postwaarschuwing.van(
                new Persoonsmerken(null, Opschorting.EMIGRATIE, false, false, true, Set.of(), Set.of()));

        assertThat(weg.merken()).containsExactly(Merk.NIET_OP_ADRES, Merk.EMIGRATIE);
        assertThat(weg.geldt(true)).isTrue();
        assertThat(weg.geldt(false)).as("in de hand gegeven komt het wel aan").isFalse();
        assertThat(weg.overAdres()).isEqualTo(weg);
    }

    @Test
    void wie_onder_curatele_is_of_overleden_krijgt_op_geen_enkele_wijze_zomaar_een_brief() {
        Postwaarschuwing beschermd =
                Postwaarschuwing.van(new Persoonsmerken(null, null, false, true, false, Set.of(), Set.of()));
        assertThat(beschermd.geldt(false)).isTrue();
        assertThat(beschermd.overAdres().merken())
                .as("een huisgenoot heeft geen curator")
                .isEmpty();

        assertThat(Postwaarschuwing.van(Persoonsmerken.GEEN.met(new Overlijden(Geboortedatum.ONBEKEND)))
                        .geldt(false))
                .isTrue();
    }

    @Test
    void alleen_een_adres_in_onderzoek_telt_en_geheimhouding_houdt_geen_brief_tegen() {
        assertThat(Postwaarschuwing.van(
                        new Persoonsmerken(null, null, true, false, false, Set.of(Persoonsgegeven.NAAM), Set.of())))
                .isEqualTo(Postwaarschuwing.GEEN);
        assertThat(Postwaarschuwing.van(new Persoonsmerken(
                                null, null, false, false, false, Set.of(Persoonsgegeven.VERBLIJF), Set.of()))
                        .merken())
                .containsExactly(Merk.IN_ONDERZOEK);
    }
}
