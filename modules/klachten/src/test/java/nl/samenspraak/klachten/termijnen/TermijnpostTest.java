package nl.samenspraak.klachten.termijnen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenspraak.brieven.Aankondiging;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The mail of the watch")
@Tag("R-KLA-10")
class TermijnpostTest {

    private static final String POSTBUS = "klachten@zandermeer.example";
    private static final String ADRES = "https://samenspraak.zandermeer.example/klachten/klacht.xhtml?id=1";

    @Test
    void namesTheTermTheDayAndThePlaceAndNothingElse() {
        Aankondiging bericht =
                Termijnpost.bericht(sein(false, false), POSTBUS, ADRES).orElseThrow();

        assertThat(bericht.aan()).isEqualTo(POSTBUS);
        assertThat(bericht.onderwerp()).isEqualTo("Klacht K-2026-000147: een termijn is bijna om");
        assertThat(bericht.tekst())
                .isEqualTo("Klacht K-2026-000147\nTermijn: Afhandelen\nLaatste dag: maandag 21 december 2026\n"
                        + "Nog niemand behandelt deze klacht.\n\nOpen de klacht in Samenspraak:\n" + ADRES + "\n");
    }

    @Test
    void saysThatTheLastDayHasCome() {
        assertThat(Termijnpost.bericht(sein(true, false), POSTBUS, ADRES))
                .get()
                .extracting(Aankondiging::onderwerp)
                .isEqualTo("Klacht K-2026-000147: de laatste dag van een termijn");
    }

    @Test
    @Tag("R-KLA-05")
    void saysNothingToAllOfAKlachtAboutOneOfThem() {
        assertThat(Termijnpost.bericht(sein(true, true), POSTBUS, ADRES)).isEmpty();
    }

    private static Klachttermijnsein sein(boolean laatsteDag, boolean besloten) {
        return new Klachttermijnsein(
                KlachtId.nieuw(),
                Klachtnummer.van(2026, 147),
                Klachttermijnsoort.AFHANDELEN,
                LocalDate.of(2026, 12, 21),
                laatsteDag,
                null,
                besloten);
    }
}
