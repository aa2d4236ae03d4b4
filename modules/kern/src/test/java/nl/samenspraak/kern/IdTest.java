package nl.samenspraak.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdTest {

    @Test
    void isAUuidOfVersion7() {
        assertThat(Id.nieuw().version()).isEqualTo(7);
        assertThat(Id.nieuw().variant()).isEqualTo(2);
    }

    @Test
    void risesAlsoWithinOneMillisecond() {
        List<String> ids =
                Stream.generate(Id::nieuw).limit(10_000).map(Object::toString).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void ofAPersonSaysNothingButItself() {
        PersoonId persoon = PersoonId.nieuw();

        assertThat(persoon).hasToString(persoon.waarde().toString()).isNotEqualTo(PersoonId.nieuw());
        assertThat(Bytes.heenEnTerug(persoon)).isEqualTo(persoon);
    }
}
