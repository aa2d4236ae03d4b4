package nl.samenspraak.zaak.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RijvoorwaardenTest {

    private static final class Kast extends Rijvoorwaarden {

        Kast(boolean aflopend) {
            super(aflopend);
            vast("k.open", true);
            eis("k.la is null");
            eis("k.dag <= ?", 3);
            langs("k.dag", "k.id");
        }
    }

    @Test
    void voorwaarden_staan_in_de_volgorde_van_hun_waarden() {
        assertThat(new Kast(false).sql()).isEqualTo(" where k.open = ?1 and k.la is null and k.dag <= ?2");
    }

    @Test
    void de_volgorde_begint_met_de_kolom_die_vast_staat_en_loopt_overal_dezelfde_kant_op() {
        assertThat(new Kast(false).volgorde()).isEqualTo(" order by k.open, k.dag, k.id");
        assertThat(new Kast(true).volgorde()).isEqualTo(" order by k.open desc, k.dag desc, k.id desc");
    }

    @Test
    void elke_waarde_komt_op_haar_plaats() {
        List<String> gezet = new ArrayList<>();
        Query vraag = (Query) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Query.class}, (proxy, methode, waarden) -> {
                    gezet.add(waarden[0] + "=" + waarden[1]);
                    return proxy;
                });

        assertThat(new Kast(false).vul(vraag)).isSameAs(vraag);

        assertThat(gezet).containsExactly("1=true", "2=3");
    }
}
