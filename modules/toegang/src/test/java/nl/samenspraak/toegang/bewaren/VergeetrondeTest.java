package nl.samenspraak.toegang.bewaren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.samenspraak.toegang.Doelbinding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-MEL-15")
@Tag("R-KLA-18")
class VergeetrondeTest {

    private final List<String> weg = new ArrayList<>();

    @Test
    void everythingRipeOfEveryModuleGoes() {
        ronde(
                        new Proefmodule("melding", List.of("M-1", "M-2"), Set.of()),
                        new Proefmodule("klacht", List.of("K-1"), Set.of()))
                .doe();

        assertThat(weg).containsExactly("M-1", "M-2", "K-1");
    }

    @Test
    void whatCannotGoKeepsNeitherTheRestOfItsModuleNorAnotherModule() {
        Vergeetronde ronde = ronde(
                new Proefmodule("melding", List.of("M-1", "M-2"), Set.of("M-1")),
                new Proefmodule("klacht", List.of("K-1"), Set.of()));

        assertThatThrownBy(ronde::doe)
                .as("so that it is not noted as done")
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 keer");
        assertThat(weg).containsExactly("M-2", "K-1");
    }

    @Test
    void aModuleThatCannotSayWhatIsRipeDoesNotKeepTheOthers() {
        Vergeetronde ronde =
                ronde(new Proefmodule("melding", null, Set.of()), new Proefmodule("klacht", List.of("K-1"), Set.of()));

        assertThatThrownBy(ronde::doe).isInstanceOf(IllegalStateException.class);
        assertThat(weg).containsExactly("K-1");
    }

    private Vergeetronde ronde(Vergeetwerk... modules) {
        return new Vergeetronde(List.of(modules), new GeenDoelen());
    }

    /** A module with these ripe, of which some cannot go. */
    private final class Proefmodule implements Vergeetwerk {

        private final String soort;
        private final List<String> rijp;
        private final Set<String> vast;

        private Proefmodule(String soort, List<String> rijp, Set<String> vast) {
            this.soort = soort;
            this.rijp = rijp;
            this.vast = vast;
        }

        @Override
        public String soort() {
            return soort;
        }

        @Override
        public List<String> rijp(Doelbinding doel) {
            if (rijp == null) {
                throw new IllegalStateException("stuk");
            }
            return rijp;
        }

        @Override
        public void vernietig(String nummer, Doelbinding doel) {
            if (vast.contains(nummer)) {
                throw new IllegalStateException("stuk");
            }
            weg.add(nummer);
        }
    }
}
