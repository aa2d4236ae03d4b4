package nl.samenspraak.toeleiding.brieven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the letters of an onderzoek, as reference data. */
class OnderzoeksbriefwoordenTest {

    @TempDir
    private Path map;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{uiterlijk} | binnenkort | moet ook noemen: [uiterlijk]",
                "{gronden} | niets | moet ook noemen: [gronden]",
                "{fg} | {bsn} | gebruikt onbekende plekken: [bsn]",
                "- code: uitkomst-loket | - code: uitkomst-iets | mist 'uitkomst-loket'",
                "- code: correctie | - code: iets | mist 'correctie'",
                "code: aanhoudend | code: soms | AANHOUDEND"
            })
    void wat_een_brief_moet_noemen_of_wat_niemand_invult_houdt_de_start_tegen(
            String woorden, String anders, String fout) throws IOException {
        String teksten = Files.readString(Brievenproef.MEEGELEVERD.resolve("onderzoekbrieven.yaml"));
        assertThat(teksten).contains(woorden);
        Files.writeString(map.resolve("onderzoekbrieven.yaml"), teksten.replace(woorden, anders));

        assertThatThrownBy(() -> new Onderzoeksbriefwoorden(new Referentiebestand(Optional.of(map))))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining(fout);
    }
}
