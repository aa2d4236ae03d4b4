package nl.samenspraak.toegang.bewaren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-AVG-09")
class BeletselsTest {

    private static final Zaakverwijzing EEN = melding(1);
    private static final Zaakverwijzing TWEE = melding(2);
    private static final Zaakverwijzing DRIE = melding(3);

    @Test
    void whatOneModuleNeedsStaysWhateverTheOthersSay() {
        Beletsels beletsels = new Beletsels(List.of(zaken -> Set.of(), zaken -> Set.of(EEN), zaken -> Set.of(TWEE)));

        assertThat(beletsels.tegengehouden(List.of(EEN, TWEE, DRIE))).containsExactlyInAnyOrder(EEN, TWEE);
    }

    @Test
    void whenNobodyNeedsItNothingStandsInTheWay() {
        assertThat(new Beletsels(List.of()).houdtTegen(EEN)).isFalse();
        assertThat(new Beletsels(List.of(zaken -> zaken)).houdtTegen(EEN)).isTrue();
    }

    @Test
    void aModuleIsAskedAboutNoMoreThanAStatementTakes() {
        List<Integer> gevraagd = new ArrayList<>();
        Beletsels beletsels = new Beletsels(List.of(zaken -> {
            gevraagd.add(zaken.size());
            return zaken;
        }));
        List<Zaakverwijzing> veel =
                IntStream.range(0, 1201).mapToObj(BeletselsTest::melding).toList();

        assertThat(beletsels.tegengehouden(veel)).hasSize(1201);
        assertThat(gevraagd).containsExactly(500, 500, 201);
    }

    private static Zaakverwijzing melding(long nummer) {
        return new Zaakverwijzing(Zaaksoort.MELDING, new UUID(0, nummer));
    }
}
