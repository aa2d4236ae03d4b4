package nl.samenspraak.toegang.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.samenspraak.kern.Id;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-LOG-02")
@DisplayName("The numbers of a node's lines")
class RegelnummersTest {

    private final Regelnummers nummers = new Regelnummers();

    @Test
    void riseByOne() {
        assertThat(nummers.neem(3)).containsExactly(1L, 2L, 3L);
        assertThat(nummers.neem(1)).containsExactly(4L);
    }

    @Test
    void leaveNoGapWhenATransactionIsRolledBack() {
        List<Long> teruggedraaid = nummers.neem(2);
        nummers.neem(1);
        nummers.geefTerug(teruggedraaid);
        assertThat(nummers.neem(3)).containsExactly(1L, 2L, 4L);
    }

    @Test
    void areNotUsedAgainWhileNobodyKnowsWhetherTheirLineWasKept() {
        Instant nu = Instant.parse("2026-11-28T12:00:00Z");
        Regelnummer regel = new Regelnummer(Id.nieuw(), nummers.neem(1).get(0));

        nummers.betwijfel(List.of(regel), nu);

        assertThat(nummers.neem(1)).containsExactly(2L);
        assertThat(nummers.uitTeZoeken(nu.plus(Regelnummers.RUST).minusMillis(1)))
                .isEmpty();
        assertThat(nummers.uitTeZoeken(nu.plus(Regelnummers.RUST))).containsExactly(regel);
        assertThat(nummers.uitTeZoeken(nu.plus(Regelnummers.RUST))).isEmpty();
        assertThat(nummers.neem(1)).containsExactly(3L);
    }
}
