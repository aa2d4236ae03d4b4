package nl.samenspraak.toegang.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-LOG-02")
@DisplayName("The canonical form of a log line")
class CanoniekTest {

    private static final Instant MOMENT = Instant.parse("2026-11-22T14:31:02.123456Z");

    @Test
    void isTheSameForTheSameRow() {
        assertThat(Canoniek.van(rij("inzien", "signaal", null)))
                .isEqualTo(Canoniek.van(rij("inzien", "signaal", null)));
    }

    @Test
    void differsWhenACharacterMovesFromOneColumnToTheNext() {
        assertThat(Canoniek.van(rij("inzien", "signaal", "ab")))
                .isNotEqualTo(Canoniek.van(rij("inziens", "ignaal", "ab")));
    }

    @Test
    void tellsAnEmptyColumnFromOneThatIsNotThere() {
        assertThat(Canoniek.van(rij("inzien", "signaal", "")))
                .isNotEqualTo(Canoniek.van(rij("inzien", "signaal", null)));
    }

    @Test
    @Tag("R-LOG-01")
    void differsWhenAnotherDeedIsSaidToBeDone() {
        assertThat(Canoniek.van(rij("wijzigen", "klacht.gehoord", "zaak", null)))
                .isNotEqualTo(Canoniek.van(rij("wijzigen", "klacht.niet-gehoord", "zaak", null)))
                .isNotEqualTo(Canoniek.van(rij("wijzigen", null, "zaak", null)));
    }

    @Test
    void beginsWithItsVersion() {
        assertThat(Canoniek.van(rij("inzien", "signaal", null))[0]).isEqualTo((byte) Canoniek.VORM);
    }

    @Test
    void keepsTimesAtThePrecisionAtWhichTheyAreStored() {
        assertThat(Canoniek.afgerond(MOMENT.plusNanos(999))).isEqualTo(MOMENT);
    }

    private static Logrij rij(String actie, String activiteit, String reden) {
        return rij(actie, null, activiteit, reden);
    }

    private static Logrij rij(String actie, String daad, String activiteit, String reden) {
        UUID id = new UUID(1, 2);
        return new Logrij(
                id,
                "spoor",
                "span",
                "knoop/1",
                7,
                MOMENT,
                MOMENT,
                actie,
                daad,
                activiteit,
                "toezicht",
                "avg-39",
                null,
                null,
                "logboek",
                "fg",
                id,
                "Zandermeer",
                "127.0.0.1",
                null,
                null,
                1,
                "verleend",
                null,
                reden,
                1,
                null,
                LocalDate.of(2031, 11, 22),
                1,
                1);
    }
}
