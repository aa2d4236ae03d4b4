package nl.samenspraak.brieven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TekstdeelTest {

    @Test
    void a_typed_text_becomes_headings_paragraphs_and_lists() {
        assertThat(Tekstdeel.lees("Eerste\nregel\n\n## Kop\nAlinea\n- een\n- twee\n1. eerst\n2. dan\nSlot\n"))
                .containsExactly(
                        new Tekstdeel.Alinea("Eerste\nregel"),
                        new Tekstdeel.Kop("Kop"),
                        new Tekstdeel.Alinea("Alinea"),
                        new Tekstdeel.Opsomming(List.of("een", "twee"), false),
                        new Tekstdeel.Opsomming(List.of("eerst", "dan"), true),
                        new Tekstdeel.Alinea("Slot"));
    }

    @Test
    void nothing_is_nothing() {
        assertThat(Tekstdeel.lees(null)).isEmpty();
        assertThat(Tekstdeel.lees(" \n\n ")).isEmpty();
    }
}
