package nl.samenspraak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import org.junit.jupiter.api.Test;

class BewaarfoutTest {

    @Test
    void wat_er_mis_is_wordt_genoemd_hoe_diep_het_ook_ligt() {
        assertThat(Bewaarfout.in(new LogboekOnbereikbaar(diep(new OptimisticLockException()))))
                .containsInstanceOf(VerouderdeVersie.class);
        assertThat(Bewaarfout.in(diep(diep(new SQLException("te lang", "22001")))))
                .containsInstanceOf(OngeldigeWaarde.class);
    }

    @Test
    void een_ander_gebrek_blijft_wat_het_is() {
        assertThat(Bewaarfout.in(new LogboekOnbereikbaar(new SQLException("weg", "08006"))))
                .isEmpty();
        assertThat(Bewaarfout.in(new IllegalStateException())).isEmpty();
    }

    private static Throwable diep(Throwable oorzaak) {
        return new IllegalStateException(oorzaak);
    }
}
