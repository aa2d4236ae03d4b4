package nl.samenspraak.kern.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import nl.samenspraak.kern.Nederlands;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-ALG-09")
class TermijnInUrenTest {

    private static final Feestdagen FEESTDAGEN = FeestdagenFixture.meegeleverd();
    private static final Termijn UREN_72 = Termijn.van(72, Termijneenheid.UREN);

    @Test
    void runsThroughAWeekend() {
        Termijnberekening datalek = UREN_72.bereken(inNederland("2027-03-05T16:30"), FEESTDAGEN);

        assertThat(datalek.eindmoment()).isEqualTo(inNederland("2027-03-08T16:30"));
        assertThat(datalek.trigger()).isEqualTo("2027-03-05");
        assertThat(datalek.einde()).isEqualTo("2027-03-08").isEqualTo(datalek.ongewijzigdEinde());
        assertThat(datalek.uitleg()).isEqualTo("72 uur na 5 maart 2027 om 16.30 uur is 8 maart 2027 om 16.30 uur.");
    }

    @Test
    void endsOnASundayAndSaysWhyItDoesNotMove() {
        Termijnberekening termijn =
                Termijn.van(48, Termijneenheid.UREN).bereken(inNederland("2027-03-05T16:30"), FEESTDAGEN);

        assertThat(termijn.eindmoment()).isEqualTo(inNederland("2027-03-07T16:30"));
        assertThat(termijn.uitleg())
                .endsWith("Die dag is een zondag, maar het einde schuift niet op: de termijn is in uren"
                        + " (Algemene termijnenwet, artikel 4).");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-26T16:30, 2027-03-29T17:30", // the night in which summer time starts has an hour less
        "2027-10-29T16:30, 2027-11-01T15:30" // and the night in which it ends an hour more
    })
    void countsHoursThatReallyPassWhenTheClockChanges(LocalDateTime trigger, LocalDateTime einde) {
        Termijnberekening termijn = UREN_72.bereken(trigger.atZone(Nederlands.TIJDZONE), FEESTDAGEN);

        assertThat(termijn.eindmoment().toLocalDateTime()).isEqualTo(einde);
        assertThat(termijn.uitleg())
                .contains("In die tijd gaat de zomertijd in of uit; de klok verspringt dan een uur.");
    }

    @Test
    void isCountedByTheDutchClockWhateverTheZoneOfTheTrigger() {
        ZonedDateTime trigger = ZonedDateTime.of(2027, 3, 5, 23, 30, 0, 0, ZoneOffset.UTC);

        assertThat(UREN_72.bereken(trigger, FEESTDAGEN).trigger()).isEqualTo("2027-03-06");
        assertThat(UREN_72.bereken(trigger, FEESTDAGEN).uitleg()).contains("6 maart 2027 om 0.30 uur");
    }

    @Test
    void isCountedBackwardsToo() {
        Termijnberekening termijn = Termijn.van(24, Termijneenheid.UREN)
                .teruggerekend()
                .bereken(inNederland("2027-03-05T16:30"), FEESTDAGEN);

        assertThat(termijn.eindmoment()).isEqualTo(inNederland("2027-03-04T16:30"));
        assertThat(termijn.uitleg()).isEqualTo("24 uur vóór 5 maart 2027 om 16.30 uur is 4 maart 2027 om 16.30 uur.");
    }

    @Test
    void leavesOtherTermsToTheDayOfTheMoment() {
        Termijnberekening zesWeken = Termijn.van(6, Termijneenheid.WEKEN)
                .bereken(ZonedDateTime.of(2026, 11, 17, 23, 30, 0, 0, ZoneOffset.UTC), FEESTDAGEN);

        assertThat(zesWeken)
                .isEqualTo(Termijn.van(6, Termijneenheid.WEKEN).bereken(LocalDate.of(2026, 11, 18), FEESTDAGEN));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-05T16:30, nog 72 uur",
        "2027-03-08T11:30, nog 5 uur",
        "2027-03-08T15:45, nog minder dan een uur",
        "2027-03-08T16:30, nog minder dan een uur",
        "2027-03-08T16:31, minder dan een uur te laat",
        "2027-03-08T19:45, 3 uur te laat"
    })
    void saysHowManyHoursRemain(LocalDateTime nu, String resterend) {
        Termijnberekening datalek = UREN_72.bereken(inNederland("2027-03-05T16:30"), FEESTDAGEN);

        assertThat(datalek.resterend(nu.atZone(Nederlands.TIJDZONE))).isEqualTo(resterend);
    }

    private static ZonedDateTime inNederland(String moment) {
        return LocalDateTime.parse(moment).atZone(Nederlands.TIJDZONE);
    }
}
