package nl.samenspraak.meldpunt.telefoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-ALG-24")
class BelscriptsTest {

    private static final Path MEEGELEVERD = Path.of("../../config/referentie");

    @ParameterizedTest
    @CsvSource({
        "INWONER, , algemeen",
        "INWONER, ZELF, zelf",
        "INWONER, OUDER, naaste",
        "INWONER, ESSENTIELE_NAASTE, naaste",
        "INWONER, BUUR, buur",
        "INWONER, ANDERS, algemeen",
        "PROFESSIONAL, , professional",
        "PROFESSIONAL, VERTEGENWOORDIGER, professional",
        "ANONIEM, , anoniem"
    })
    void theScriptFollowsFromWhoCalls(Melderssoort soort, Relatie relatie, String code) {
        assertThat(belscripts(MEEGELEVERD).voor(null, soort, relatie).code()).isEqualTo(code);
    }

    @Test
    void theOperatorCanChooseAnotherOne() {
        assertThat(belscripts(MEEGELEVERD)
                        .voor("onrustig", Melderssoort.INWONER, Relatie.BUUR)
                        .code())
                .isEqualTo("onrustig");
        assertThat(belscripts(MEEGELEVERD)
                        .voor("van vroeger", Melderssoort.INWONER, Relatie.BUUR)
                        .code())
                .isEqualTo("buur");
    }

    /** Whoever stays anonymous loses the rights that the Wvggz gives those closest. */
    @ParameterizedTest
    @CsvSource({
        "INWONER, PARTNER",
        "INWONER, FAMILIE",
        "INWONER, BUUR",
        "INWONER, ANDERS",
        "INWONER, ",
        "PROFESSIONAL, HULPVERLENER"
    })
    @Tag("R-MEL-05")
    @Tag("R-MEL-09")
    void aCallerWhoIsNotToBeNamedIsNotSentIntoAnonymity(Melderssoort soort, Relatie relatie) {
        assertThat(belscripts(MEEGELEVERD).voor(null, soort, relatie).letop())
                .anyMatch(wenk -> wenk.contains("Kies dan Bij ons bekend, niet noemen."))
                .noneMatch(wenk -> wenk.contains("zonder naam"));
    }

    @Test
    @Tag("R-MEL-05")
    @Tag("R-MEL-09")
    void anAnonymousCallerHearsWhatThatCosts() {
        assertThat(belscripts(MEEGELEVERD)
                        .voor(null, Melderssoort.ANONIEM, null)
                        .letop())
                .anyMatch(wenk -> wenk.contains("telt uw mening niet mee"));
    }

    @Test
    @Tag("R-MEL-02")
    @Tag("R-MEL-03")
    void anAcuteCallerIsSentOnWithTheRightNumber() {
        assertThat(belscripts(MEEGELEVERD).acuut().stappen()).anyMatch(stap -> stap.contains("112"));
        assertThat(belscripts(MEEGELEVERD).veiligThuis().stappen()).anyMatch(stap -> stap.contains("0800-2000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relatie: [buur] | relatie: [buurt] | relatie is onbekend: 'buurt'",
                "code: buur | code: zelf | komt twee keer voor: 'zelf'",
                "code: acuut | code: veilig-thuis | komt twee keer voor",
                "code: acuut | code: onbekend | code is onbekend: 'onbekend'",
                "kies: zelf | kies: misschien | kies is onbekend: 'misschien'"
            })
    void aFaultStopsTheApplicationWithItsPlace(String oud, String nieuw, String fout, @TempDir Path map)
            throws IOException {
        String inhoud = Files.readString(MEEGELEVERD.resolve("belscripts.yaml"));
        assertThat(inhoud).contains(oud);
        Files.writeString(map.resolve("belscripts.yaml"), inhoud.replace(oud, nieuw));

        assertThatThrownBy(() -> belscripts(map))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("belscripts.yaml")
                .hasMessageContaining(fout);
    }

    @Test
    void withoutAScriptThatFitsAlwaysItDoesNotStart(@TempDir Path map) throws IOException {
        Files.writeString(map.resolve("belscripts.yaml"), "versie: \"1\"\nscripts: []\nroutes: []\n");

        assertThatThrownBy(() -> belscripts(map))
                .hasMessageContaining("script dat altijd past")
                .hasMessageContaining("mist acuut of veilig-thuis");
    }

    private static Belscripts belscripts(Path map) {
        return new Belscripts(new Rechten() {
            @Override
            public Referentiebestand bestand() {
                return new Referentiebestand(Optional.of(map));
            }
        });
    }
}
