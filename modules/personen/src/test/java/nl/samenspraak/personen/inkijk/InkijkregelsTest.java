package nl.samenspraak.personen.inkijk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.personen.inlezen.Leesproef;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Wat voor welk doel gevraagd mag worden")
@Tag("R-TOE-29")
class InkijkregelsTest {

    private static final Set<String> DOELEN = Set.of("samenhang-onderzoeken", "voortgang-volgen");

    @TempDir
    private Path map;

    @Test
    void staatInDeReferentiegegevensEnVraagtVerderPasBijEenTweedeBlik() {
        Inkijkregels regels = new Inkijkregels(
                new Referentiebestand(Optional.of(Leesproef.hoofdmap().resolve("config/referentie"))), DOELEN);

        Inkijkregel regel = regels.voor("samenhang-onderzoeken").orElseThrow();
        assertThat(regel.delen(Inkijkdiepte.EERST))
                .contains(Inkijkdeel.VERBLIJF)
                .doesNotContain(Inkijkdeel.CURATELE);
        assertThat(regel.delen(Inkijkdiepte.DIEPER))
                .contains(Inkijkdeel.CURATELE)
                .doesNotContain(Inkijkdeel.VERBLIJF);
        assertThat(regels.voor("melding-aannemen")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doel: onzin, doelbinding: a, verwerking: b, eerst: [naam], dieper: [] | staat niet in doelen.yaml",
                "doel: voortgang-volgen, doelbinding: a, verwerking: b, eerst: [], dieper: [] | eerst is leeg",
                "doel: voortgang-volgen, doelbinding: a, verwerking: b, eerst: [loon], dieper: [] | is onbekend: 'loon'",
                "doel: voortgang-volgen, doelbinding: a, verwerking: b, eerst: [naam], dieper: [naam] | vraagt opnieuw",
                "doel: voortgang-volgen, verwerking: b, eerst: [naam], dieper: [] | doelbinding ontbreekt",
            })
    void houdtDeStartTegenAlsHetNietKlopt(String rij, String fout) throws IOException {
        Files.writeString(map.resolve("inkijk.yaml"), "versie: \"1\"\ndoelen:\n  - { " + rij + " }\n");

        assertThatThrownBy(() -> new Inkijkregels(new Referentiebestand(Optional.of(map)), DOELEN))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining(fout);
    }
}
