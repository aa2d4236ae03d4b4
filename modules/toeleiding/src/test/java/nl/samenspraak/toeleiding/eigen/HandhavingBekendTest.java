package nl.samenspraak.toeleiding.eigen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.navraag.Eigenzaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-AVG-03")
@Tag("R-AVG-13")
@DisplayName("A request of a handhaver shows to whom it is about")
class HandhavingBekendTest {

    private static final LocalDate UITERLIJK = LocalDate.of(2027, 2, 28);
    private static final String ARTIKEL = "UAVG, artikel 41 lid 1, onder h";

    private final UUID id = Id.nieuw();
    private final Zaakverwijzing zaak = new Zaakverwijzing(Zaaksoort.HANDHAVING, id);

    @Test
    void neverBeforeThereIsADecision() {
        assertThat(zaak(true, null, null, null, null).isVerborgenOp(LocalDate.of(2999, 1, 1)))
                .isTrue();
    }

    @Test
    void onceTold() {
        assertThat(zaak(false, UITERLIJK.minusDays(50), UITERLIJK, null, null)).isEqualTo(Eigenzaak.bekend(zaak));
    }

    @Test
    void threeMonthsAfterTheDecisionWhoeverForgotToTell() {
        Eigenzaak eigen = zaak(false, null, UITERLIJK, null, null);

        assertThat(eigen.isVerborgenOp(UITERLIJK)).isTrue();
        assertThat(eigen.isVerborgenOp(UITERLIJK.plusDays(1))).isFalse();
    }

    @Test
    void whenThePostponementEndsWithItsGround() {
        assertThat(zaak(false, null, UITERLIJK, UITERLIJK.plusDays(30), ARTIKEL))
                .isEqualTo(new Eigenzaak(zaak, null, UITERLIJK.plusDays(31), ARTIKEL, null));
    }

    @Test
    void atOnceWhenItWasWithdrawn() {
        assertThat(zaak(false, null, null, null, null)).isEqualTo(Eigenzaak.bekend(zaak));
    }

    private Eigenzaak zaak(
            boolean wacht, LocalDate verteldOp, LocalDate uiterlijk, LocalDate uitgesteld, String grond) {
        return HandhavingBekend.zaak(id, wacht, verteldOp, uiterlijk, uitgesteld, grond);
    }
}
