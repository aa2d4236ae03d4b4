package nl.samenspraak.toeleiding.meelezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-TOE-40")
class TaalwenkenTest {

    private static final Path MEEGELEVERD = Path.of("../../config/referentie");

    private final Taalwenken wenken = new Taalwenken(new Referentiebestand(Optional.of(MEEGELEVERD)));

    @ParameterizedTest
    @CsvSource({
        "Mevrouw is warrig over haar brieven., OORDEEL",
        "WARRIGE man,                          OORDEEL",
        "Zij heeft een depressie,              DIAGNOSE",
        "Hij is lui,                           OORDEEL",
        "Meneer liegt over zijn geld,          OORDEEL",
        "Indicatie F32 sinds 2024,             DIAGNOSE",
        "Brief over PTSS,                      DIAGNOSE",
        "behandeling van zijn verslaving,      DIAGNOSE",
        "Dat is handig om te weten,            VAAG",
        "Voor de zekerheid gevraagd,           VAAG"
    })
    void aWordThatJudgesNamesAnIllnessOrSaysNothingGetsAHint(String tekst, Taalwenk.Soort soort) {
        assertThat(wenken.bij(tekst)).extracting(Taalwenk::soort).containsExactly(soort);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mevrouw heeft haar brieven niet gelezen.",
                "Onhandige trap in het huis",
                "Hij luistert naar luide muziek",
                "Zij fundamenteert haar vraag",
                " "
            })
    void whatWasSeenAndWhatOnlyLooksLikeItGetsNone(String tekst) {
        assertThat(wenken.bij(tekst)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GGZ Meerzicht voor zijn angst,         INHOUD",
        "'bijstand, 1.200 euro',                BEDRAG",
        "'uitkering van € 900',                 BEDRAG",
        "hulp na mishandeling,                  STRAF",
        "gesprekken met zijn vader,             ANDER"
    })
    @Tag("R-TOE-08")
    @Tag("R-TOE-09")
    void whereOnlyTheOutsideBelongsAmountsOthersCrimesAndReasonsGetAHint(String tekst, Taalwenk.Soort soort) {
        assertThat(wenken.buitenkant(tekst)).extracting(Taalwenk::soort).containsExactly(soort);
        assertThat(wenken.bij(tekst)).as("elders is dit gewoon").isEmpty();
    }

    @Test
    void thePlainNameOfAnOrganisationGetsNone() {
        assertThat(wenken.buitenkant("GGZ Meerzicht")).isEmpty();
        assertThat(wenken.buitenkant("Budgetwinkel, schuldhulpverlening")).isEmpty();
        assertThat(wenken.buitenkant("GGZ Meerzicht voor zijn depressie"))
                .extracting(Taalwenk::soort)
                .contains(Taalwenk.Soort.DIAGNOSE);
    }

    @Test
    void nobodyGetsMoreThanThreeAtOnce() {
        assertThat(wenken.bij("warrig verward lastig vervuild dement")).hasSize(3);
        assertThat(wenken.bij(null)).isEmpty();
    }

    @Test
    void aFaultInTheListIsNamedWithItsPlace(@TempDir Path map) throws IOException {
        String lijst = Files.readString(MEEGELEVERD.resolve("taalwenken.yaml"));
        Files.writeString(
                map.resolve("taalwenken.yaml"),
                lijst.replace("woord: warrig, soort: oordeel", "woord: Warrig, soort: raar"));

        assertThatThrownBy(() -> new Taalwenken(new Referentiebestand(Optional.of(map))))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("taalwenken.yaml")
                .hasMessageContaining("wenken[1]");
    }
}
