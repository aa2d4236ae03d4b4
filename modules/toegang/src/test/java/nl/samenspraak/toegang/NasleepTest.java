package nl.samenspraak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What has to be done after something failed")
class NasleepTest {

    private final RuntimeException eerste = new IllegalArgumentException("eerst");
    private final List<String> gedaan = new ArrayList<>();

    @Test
    void isDoneWhateverBecomesOfTheRestAndNeverHidesWhatFailedFirst() {
        RuntimeException tweede = new IllegalStateException("daarna");
        Error derde = new AssertionError("en toen");

        Nasleep.van(eerste).doe(() -> gooi(tweede)).doe(() -> gooi(derde)).doe(() -> gedaan.add("toch"));

        assertThat(eerste.getSuppressed()).containsExactly(tweede, derde);
        assertThat(gedaan).containsExactly("toch");
    }

    @Test
    void mayFailWithTheVerySameWithoutBreaking() {
        Nasleep.van(eerste).doe(() -> gooi(eerste)).doe(() -> gedaan.add("toch"));

        assertThat(eerste.getSuppressed()).isEmpty();
        assertThat(gedaan).containsExactly("toch");
    }

    private static void gooi(Throwable fout) {
        if (fout instanceof Error erg) {
            throw erg;
        }
        throw (RuntimeException) fout;
    }
}
