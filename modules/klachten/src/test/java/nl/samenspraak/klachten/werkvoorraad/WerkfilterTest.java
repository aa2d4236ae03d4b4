package nl.samenspraak.klachten.werkvoorraad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenspraak.klachten.Klachtnummer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WerkfilterTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 30);

    private final Werkfilter filter = new Werkfilter();

    @ParameterizedTest
    @ValueSource(strings = {"8", " 000008 ", "2026-8", "k-2026-000008"})
    void whoTypesANumberFindsItInWhateverWayHeTypesIt(String getypt) {
        filter.zoek(getypt);

        Werkvoorraadvraag vraag = filter.vraag(0, 25, VANDAAG);
        assertThat(vraag.nummer()).isEqualTo(new Klachtnummer("K-2026-000008"));
        assertThat(vraag.klager()).isNull();
    }

    @Test
    void whatIsNoNumberIsAName() {
        for (String getypt : new String[] {"Postma", "0", "0612345678"}) {
            filter.zoek(getypt);

            Werkvoorraadvraag vraag = filter.vraag(0, 25, VANDAAG);
            assertThat(vraag.nummer()).as(getypt).isNull();
            assertThat(vraag.klager()).isEqualTo(getypt);
        }
    }
}
