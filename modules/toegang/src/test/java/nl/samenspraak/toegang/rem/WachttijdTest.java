package nl.samenspraak.toegang.rem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.samenspraak.toegang.werk.Proefklok;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who tries secrets on a public page")
class WachttijdTest {

    private static final String ADRES = "192.0.2.1";
    private static final String ANDER = "192.0.2.2";

    private final Proefklok klok = new Proefklok();
    private final Wachttijd codes = wachttijd(null);

    @Test
    void waitsAfterAFewAndIsLetThroughAgainWhenTimePasses() {
        assertThat(door(codes, ADRES, "M-1", 9)).isEqualTo(5);

        klok.verder(Duration.ofMinutes(1));

        assertThat(door(codes, ADRES, "M-1", 9)).isEqualTo(1);
    }

    @Test
    void keepsNobodyElseOut() {
        door(codes, ADRES, "M-1", 9);

        assertThat(codes.neem(ADRES, "M-2")).isTrue();
        assertThat(codes.neem(ANDER, "M-1")).isTrue();
    }

    @Test
    void isStoppedWhenOneNetworkTriesManyThings() {
        long door = IntStream.range(0, 100)
                .filter(nummer -> codes.neem(ADRES, "M-" + nummer))
                .count();

        assertThat(door).isEqualTo(20);
        assertThat(codes.neem(ANDER, "M-1")).isTrue();
    }

    @Test
    void isStoppedWhenManyNetworksTryOneSecretThatCanBeGuessed() {
        Wachttijd brieven = wachttijd(new Vergrendeling(8, Duration.ofMinutes(10)));

        long door = IntStream.range(0, 100)
                .filter(adres -> brieven.neem("192.0.2." + adres, "brief"))
                .count();

        assertThat(door).isEqualTo(8);
    }

    @Test
    void doesNotCountWhatWasRight() {
        for (int i = 0; i < 50; i++) {
            assertThat(codes.neem(ADRES, "M-1")).isTrue();
            codes.geefTerug(ADRES, "M-1");
        }
    }

    @Test
    void doesNotGetMoreByTryingAtTheSameMoment() {
        AtomicInteger door = new AtomicInteger();

        IntStream.range(0, 200).parallel().forEach(poging -> {
            if (codes.neem(ADRES, "M-1")) {
                door.incrementAndGet();
            }
        });

        assertThat(door).hasValue(5);
    }

    @Test
    void countsIpv6ByItsNetwork() {
        IntStream.range(1, 6).forEach(adres -> codes.neem("2001:db8:1:1::" + adres, "M-1"));

        assertThat(codes.neem("2001:db8:1:1::99", "M-1")).isFalse();
        assertThat(codes.neem("2001:db8:1:2::1", "M-1")).isTrue();
    }

    private Wachttijd wachttijd(Vergrendeling ding) {
        return new Wachttijd(
                new Wachttijd.Grenzen(
                        new Vergrendeling(5, Duration.ofMinutes(1)),
                        new Vergrendeling(20, Duration.ofSeconds(5)),
                        ding),
                klok);
    }

    private static long door(Wachttijd wachttijd, String adres, String ding, int pogingen) {
        return IntStream.range(0, pogingen)
                .filter(poging -> wachttijd.neem(adres, ding))
                .count();
    }
}
