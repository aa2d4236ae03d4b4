package nl.samenspraak.meldpunt.wvggz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.Referentie;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R-MEL-10")
class ParkettenTest {

    private static final String VERHUIST = "geldigVan: 2026-01-01\n"
            + "    geldigTot: 2026-12-31\n"
            + "  - gemeente: Zandermeer\n"
            + "    adres: Nieuweweg 1, Meerstad\n"
            + "    geldigVan: 2027-01-01\n"
            + "  - gemeente: Elders\n"
            + "    adres: Elders 2\n"
            + "    geldigVan: 2026-01-01";

    @Test
    void theOfficierIsWrittenToWhereHeIsThatDay(@TempDir Path map) {
        assertThat(parketten(map, 0).adres()).startsWith("Arrondissementsparket Meerlanden");
        assertThat(parketten(map, 60).adres()).isEqualTo("Nieuweweg 1, Meerstad");
    }

    @Test
    @Tag("R-MEL-17")
    void aGemeenteWithoutAParketDoesNotStart() {
        assertThatThrownBy(() -> new Parketten(Referentie.meegeleverd(), "Overmeer", Fixtures.KLOK))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("parketten.yaml")
                .hasMessageContaining("mist het parket van de gemeente Overmeer");
    }

    private static Parketten parketten(Path map, int dagenVerder) {
        Clock klok = Clock.offset(Fixtures.KLOK, Duration.ofDays(dagenVerder));
        return new Parketten(
                Referentie.met(map, "parketten.yaml", "geldigVan: 2026-01-01", VERHUIST), "Zandermeer", klok);
    }
}
