package nl.samenspraak.meldpunt.signaal;

import static nl.samenspraak.meldpunt.Fixtures.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-MEL-15")
class BinnenkomstTest {

    @Test
    void aConversationIsReceivedOnTheDayItIsRecorded() {
        assertThat(Binnenkomst.GESPREK.dag(VANDAAG)).isEqualTo(VANDAAG);
        assertThat(OntvangstIsGeweest.toets(Binnenkomst.GESPREK, VANDAAG)).isEmpty();
    }

    @Test
    void aLetterMayHaveComeBeforeButNotTomorrow() {
        Binnenkomst gisteren = new Binnenkomst(Kanaal.BRIEF, VANDAAG.minusDays(1));
        Binnenkomst morgen = new Binnenkomst(Kanaal.BRIEF, VANDAAG.plusDays(1));

        assertThat(gisteren.dag(VANDAAG)).isEqualTo(VANDAAG.minusDays(1));
        assertThat(OntvangstIsGeweest.toets(gisteren, VANDAAG)).isEmpty();
        assertThat(OntvangstIsGeweest.toets(morgen, VANDAAG)).contains(Weigerreden.ONTVANGST_IN_TOEKOMST);
    }
}
