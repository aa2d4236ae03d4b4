package nl.samenspraak.toegang;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.toegang.recht.Actie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is supplied of which the line does not say to whom. */
@Tag("R-LOG-01")
class RegelmakerTest {

    @Test
    void een_verstrekking_zonder_ontvanger_gaat_niet_door() {
        Doorgang zonderOntvanger = new Doorgang(
                Set.of(),
                Optional.empty(),
                1,
                Optional.empty(),
                true,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> new Regelmaker()
                        .verleend(
                                new Toegangsvraag(
                                        Dossierdeel.KLACHT,
                                        Actie.VERSTREKKEN,
                                        null,
                                        Optional.empty(),
                                        Instant.EPOCH,
                                        true,
                                        "proef.gegeven",
                                        Set.of()),
                                Set.of(),
                                zonderOntvanger,
                                Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Een verstrekking zegt niet aan wie");
    }
}
