package nl.samenspraak.toeleiding.eigen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenspraak.toeleiding.terreinen.AnderAntwoord;
import nl.samenspraak.toeleiding.terreinen.Bekend;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-TOE-18")
@DisplayName("What an inwoner reads of an answer about him")
class EigenantwoordTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 30);

    @Test
    void saysWhatAnotherSaid() {
        assertThat(Eigenonderzoek.vanAnder(new AnderAntwoord(Bekend.JA, "GGZ Meerzicht", "", DAG)))
                .isEqualTo(". GGZ Meerzicht zei: Ja");
    }

    @Test
    void saysOfWhoeverGaveNoneThatHeGaveNone() {
        assertThat(Eigenonderzoek.vanAnder(new AnderAntwoord(Bekend.GEEN_ANTWOORD, "GGZ Meerzicht", "", DAG)))
                .isEqualTo(". GGZ Meerzicht gaf geen antwoord");
        assertThat(Eigenonderzoek.vanAnder(null)).isEmpty();
    }
}
