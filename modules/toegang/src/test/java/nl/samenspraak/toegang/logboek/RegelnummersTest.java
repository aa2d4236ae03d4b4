package nl.samenspraak.toegang.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.Id;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-LOG-02")
@DisplayName("The numbers of a node's lines")
class RegelnummersTest {

    private static final Instant NU = Instant.parse("2026-11-28T12:00:00Z");

    private final Regelnummers nummers = new Regelnummers();

    @Test
    void riseByOne() {
        assertThat(nummers.neem(3, NU)).containsExactly(1L, 2L, 3L);
        assertThat(nummers.neem(1, NU)).containsExactly(4L);
    }

    @Test
    void leaveNoGapWhenATransactionIsRolledBack() {
        List<Long> teruggedraaid = nummers.neem(2, NU);
        nummers.neem(1, NU);
        nummers.geefTerug(teruggedraaid);
        assertThat(nummers.neem(3, NU)).containsExactly(1L, 2L, 4L);
    }

    @Test
    void areNotUsedAgainWhileNobodyKnowsWhetherTheirLineWasKept() {
        Regelnummer regel = new Regelnummer(Id.nieuw(), nummers.neem(1, NU).get(0));

        nummers.betwijfel(List.of(regel), NU);

        assertThat(nummers.neem(1, NU)).containsExactly(2L);
        assertThat(nummers.uitTeZoeken(NU.plus(Regelnummers.RUST).minusMillis(1)))
                .isEmpty();
        assertThat(nummers.uitTeZoeken(NU.plus(Regelnummers.RUST))).containsExactly(regel);
        assertThat(nummers.uitTeZoeken(NU.plus(Regelnummers.RUST))).isEmpty();
        assertThat(nummers.neem(1, NU)).containsExactly(3L);
    }

    @Test
    void areCountedAtTheEndWithThoseThatMayHaveNoLine() {
        nummers.neem(2, NU);
        List<Long> teruggedraaid = nummers.neem(1, NU);
        nummers.geefTerug(teruggedraaid);
        nummers.neem(1, NU.plus(Regelnummers.RUST.multipliedBy(2)));
        nummers.neem(1, NU.plus(Regelnummers.RUST.multipliedBy(2)));

        assertThat(nummers.slot()).isEqualTo(new Regelnummers.Slot(4, Set.of(3L, 4L)));
    }
}
