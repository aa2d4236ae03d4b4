package nl.samenspraak.meldpunt.eigen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.eigen.Kennisneming.Stap;
import nl.samenspraak.toegang.navraag.Eigenzaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-AVG-13")
@Tag("R-AVG-01")
@DisplayName("A melding shows to whom it is about")
class KennisnemingTest {

    private static final LocalDate MAAND = LocalDate.of(2026, 12, 20);
    private static final LocalDate DAG = LocalDate.of(2026, 11, 25);
    private static final String ARTIKEL = "UAVG, artikel 41 lid 1, onder i";

    private final Zaakverwijzing zaak = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());

    @Test
    void afterAMonthWhenNothingWasRecorded() {
        assertThat(melding()).isEqualTo(new Eigenzaak(zaak, null, MAAND.plusDays(1), null, null));
    }

    @Test
    void atOnceWhenItIsTheMelder() {
        assertThat(new Kennisneming(zaak, true, MAAND, List.of(), 0, null).eigen())
                .containsExactly(Eigenzaak.bekend(zaak));
    }

    @Test
    void onceToldOf() {
        assertThat(melding(verteld(0))).isEqualTo(Eigenzaak.bekend(zaak));
    }

    @Test
    void theDayAfterThePostponementEnds() {
        assertThat(melding(uitgesteld(0, DAG))).isEqualTo(new Eigenzaak(zaak, null, DAG.plusDays(1), ARTIKEL, null));
        assertThat(melding(uitgesteld(0, DAG), uitgesteld(1, DAG.plusDays(9))))
                .as("the last one counts")
                .isEqualTo(new Eigenzaak(zaak, null, DAG.plusDays(10), ARTIKEL, null));
    }

    @Test
    void onceToldOfAfterAPostponementWithWhyItWasLater() {
        assertThat(melding(uitgesteld(0, DAG.plusDays(9)), verteld(1)))
                .isEqualTo(new Eigenzaak(zaak, null, DAG, ARTIKEL, null));
    }

    @Test
    void notWhenThatHeWasToldTurnedOutToBeWrong() {
        Stap herroepen = new Stap(1, DAG, false, null, true);

        assertThat(melding(verteld(0), herroepen).zichtbaarOp()).isEqualTo(MAAND.plusDays(1));
        assertThat(melding(uitgesteld(0, DAG), verteld(1), new Stap(2, DAG, false, null, true))
                        .zichtbaarOp())
                .isEqualTo(DAG.plusDays(1));
    }

    @Test
    void andTheWvggzOnlyToWhoHeardOfThatToo() {
        LocalDate wvggz = LocalDate.of(2026, 12, 28);
        List<Eigenzaak> nietGehoord = new Kennisneming(zaak, false, MAAND, List.of(verteld(0)), 1, wvggz).eigen();
        List<Eigenzaak> gehoord =
                new Kennisneming(zaak, false, MAAND, List.of(verteld(0), verteld(1)), 1, wvggz).eigen();

        assertThat(nietGehoord)
                .containsExactly(
                        Eigenzaak.bekend(zaak), new Eigenzaak(zaak, null, wvggz.plusDays(1), null, "wvggz-verkennen"));
        assertThat(gehoord).containsExactly(Eigenzaak.bekend(zaak));
    }

    private Eigenzaak melding(Stap... stappen) {
        return new Kennisneming(zaak, false, MAAND, List.of(stappen), 0, null)
                .eigen()
                .get(0);
    }

    private static Stap verteld(int rang) {
        return new Stap(rang, DAG, true, null, false);
    }

    private static Stap uitgesteld(int rang, LocalDate tot) {
        return new Stap(rang, tot, false, ARTIKEL, false);
    }
}
