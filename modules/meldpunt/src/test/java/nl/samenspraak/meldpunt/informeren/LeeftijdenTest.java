package nl.samenspraak.meldpunt.informeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.Referentie;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On 20 November 2026 somebody born on 20 November 2012 is fourteen. */
@Tag("R-AVG-01")
@Tag("R-ALG-03")
class LeeftijdenTest {

    private static final String LEEFTIJDEN = "hoortZelf: 12, spreektZelf: 16,";
    private static final Geboortedatum VEERTIEN = Geboortedatum.van("20121120");

    @TempDir
    private Path map;

    @Test
    void whoHearsItFollowsTheReferenceData() {
        assertThat(met(LEEFTIJDEN).aangesproken(VEERTIEN)).isEqualTo(Aangesproken.BEIDEN);
        assertThat(met("hoortZelf: 15, spreektZelf: 16,").aangesproken(VEERTIEN))
                .isEqualTo(Aangesproken.VERTEGENWOORDIGER);
        assertThat(met("hoortZelf: 12, spreektZelf: 14,").aangesproken(VEERTIEN))
                .isEqualTo(Aangesproken.ZELF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoortZelf: 0, spreektZelf: 16,",
                "hoortZelf: 12, spreektZelf: 11,",
                "hoortZelf: 12, spreektZelf: 21,",
                "hoortZelf: twaalf, spreektZelf: 16,",
                "spreektZelf: 16,"
            })
    void agesThatCannotBeAreRefusedAtTheStart(String leeftijden) {
        assertThatThrownBy(() -> met(leeftijden))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("leeftijden[1]");
    }

    private Informeerregels met(String leeftijden) {
        return new Informeerregels(Referentie.met(map, "informeren.yaml", LEEFTIJDEN, leeftijden), Fixtures.KLOK);
    }
}
