package nl.samenspraak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Daad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the log hears of what came out of a gate. */
@Tag("R-LOG-01")
class DoorgangTest {

    private static final PersoonId IEMAND = PersoonId.nieuw();

    private record Stap(Optional<String> bezwaar) implements Daad {

        @Override
        public Set<PersoonId> betrokkenen() {
            return Set.of(IEMAND);
        }
    }

    @Test
    void wat_gedaan_is_heet_gedaan() {
        Doorgang doorgang = Doorgang.van(new Stap(Optional.empty()));

        assertThat(doorgang.gedaan()).isTrue();
        assertThat(doorgang.aantal()).isEqualTo(1);
    }

    @Test
    void wat_niet_ging_heet_niet_gedaan_en_toonde_niets() {
        Doorgang doorgang = Doorgang.van(new Stap(Optional.of("te laat")));

        assertThat(doorgang.gedaan()).isFalse();
        assertThat(doorgang.aantal()).isZero();
        assertThat(doorgang.personen()).containsExactly(IEMAND);
    }

    @Test
    void ging_een_van_de_stappen_niet_dan_is_het_geheel_niet_gedaan() {
        assertThat(Doorgang.van(List.of(new Stap(Optional.empty()), new Stap(Optional.of("te laat"))))
                        .gedaan())
                .isFalse();
    }
}
