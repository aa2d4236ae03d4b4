package nl.samenspraak.toegang.recht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.toegang.Dossierdeel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-ALG-05")
@DisplayName("The autorisatiematrix")
class AutorisatiematrixTest {

    private static final Dossierdeel[] KOLOMMEN = {
        Dossierdeel.SIGNAAL,
        Dossierdeel.MELDER_IDENTITEIT,
        Dossierdeel.TOELEIDINGSDOSSIER,
        Dossierdeel.COORDINATIEDOSSIER,
        Dossierdeel.PLAN,
        Dossierdeel.CASUSAFSPRAKEN,
        Dossierdeel.KLACHT
    };

    private final Autorisatiematrix matrix = lees(Referentie.meegeleverd());

    /** The table of the requirements, cell by cell: R and W in a case with a task, r and w of one's own, - nothing. */
    @ParameterizedTest(name = "{0}: {1}{2}{3}{4}{5}{6}{7}")
    @CsvSource({
        "betrokkene,          r, r, r, r, w, r, r",
        "melder,              r, r, -, -, -, -, r",
        "meldpuntmedewerker,  W, W, -, -, -, -, -",
        "toeleider,           R, -, W, -, r, r, -",
        "coordinator,         W, R, r, W, W, W, -",
        "partij-professional, -, -, r, -, r, r, -",
        "expert,              -, -, -, -, -, r, -",
        "handhaver,           -, -, -, -, -, -, -",
        "klachtbehandelaar,   -, -, -, r, -, -, W",
        "fg,                  r, -, r, r, r, r, r",
        "monitor,             -, -, -, -, -, -, -",
        "beheerder,           -, -, -, -, -, -, -"
    })
    void isTheTableOfTheRequirements(
            String pet,
            String signaal,
            String melder,
            String toe,
            String coo,
            String plan,
            String casus,
            String klacht) {
        String[] cellen = {signaal, melder, toe, coo, plan, casus, klacht};
        for (int i = 0; i < cellen.length; i++) {
            assertThat(cel(pet, KOLOMMEN[i])).as("%s × %s", pet, KOLOMMEN[i]).isEqualTo(cellen[i]);
        }
    }

    /** Otherwise a dossier would open without saying whom it is about. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "meldpuntmedewerker, SIGNAAL",
        "meldpuntmedewerker, MELDER_IDENTITEIT",
        "toeleider,          SIGNAAL",
        "toeleider,          TOELEIDINGSDOSSIER",
        "coordinator,        SIGNAAL",
        "coordinator,        COORDINATIEDOSSIER"
    })
    void namesThePersonForEveryPurposeThatOpensADossier(String pet, Dossierdeel deel) {
        assertThat(doelen(pet, Dossierdeel.PERSOON)).containsAll(doelen(pet, deel));
    }

    @Test
    void opensTheLogToTheFgAlone() {
        assertThat(matrix.petten())
                .filteredOn(pet -> matrix.recht(pet.code(), Dossierdeel.LOGBOEK).isPresent())
                .extracting("code")
                .containsExactly("fg");
    }

    @Test
    @DisplayName("gives nobody anything under a pet that does not exist")
    void unknownPetHasNothing() {
        assertThat(matrix.recht("directeur", Dossierdeel.SIGNAAL)).isEmpty();
        assertThat(matrix.regel(null)).isEmpty();
    }

    @Test
    void namesEachUnknownPurposeWithItsPlace(@TempDir Path map) {
        Referentiebestand bestand = Referentie.met(map, "petten.yaml", "doelen: [toezicht]", "doelen: [nieuwsgierig]");
        assertThatThrownBy(() -> lees(bestand))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("petten.yaml")
                .hasMessageContaining("rechten[1].doelen noemt een onbekend doel: 'nieuwsgierig'");
    }

    @Test
    void refusesARightWithoutAPurpose(@TempDir Path map) {
        Referentiebestand bestand = Referentie.met(map, "petten.yaml", "doelen: [toezicht]", "doelen: []");
        assertThatThrownBy(() -> lees(bestand)).hasMessageContaining("een recht zonder doel bestaat niet");
    }

    @Test
    void refusesAFieldItDoesNotKnow(@TempDir Path map) {
        Referentiebestand bestand =
                Referentie.met(map, "petten.yaml", "naam: Handhaver", "naam: Handhaver\n    magAlles: ja");
        assertThatThrownBy(() -> lees(bestand)).hasMessageContaining("magAlles is een onbekend veld");
    }

    @Test
    void namesAllFaultsTogether(@TempDir Path map) {
        Referentiebestand bestand = Referentie.met(
                map,
                "petten.yaml",
                "{ deel: logboek, mag: schrijven, bereik: alle,",
                "{ deel: archief, mag: wissen, bereik: overal,");
        assertThatThrownBy(() -> lees(bestand))
                .hasMessageContaining("deel is onbekend: 'archief'")
                .hasMessageContaining("mag is onbekend: 'wissen'")
                .hasMessageContaining("bereik is onbekend: 'overal'");
    }

    @Test
    void refusesAPurposeOnAnUnknownGround(@TempDir Path map) {
        Referentiebestand bestand =
                Referentie.met(map, "doelen.yaml", "grondslag: avg-39", "grondslag: gezond-verstand");
        assertThatThrownBy(() -> lees(bestand))
                .hasMessageContaining("doelen.yaml")
                .hasMessageContaining("grondslag is onbekend: 'gezond-verstand'");
    }

    @Test
    void refusesAFileThatIsNoYaml(@TempDir Path map) {
        Referentiebestand bestand = Referentie.met(map, "petten.yaml", "petten:", "petten: ]");
        assertThatThrownBy(() -> lees(bestand)).hasMessageContaining("niet te lezen");
    }

    private static Autorisatiematrix lees(Referentiebestand bestand) {
        return Autorisatiematrix.lees(bestand, Doelenlijst.lees(bestand));
    }

    private List<String> doelen(String pet, Dossierdeel deel) {
        return matrix.recht(pet, deel).orElseThrow().doelen().stream()
                .map(Doel::code)
                .toList();
    }

    private String cel(String pet, Dossierdeel deel) {
        return matrix.recht(pet, deel)
                .map(recht -> {
                    String letter = recht.dekt(Actie.WIJZIGEN) ? "W" : "R";
                    return recht.bereik() == Bereik.EIGEN ? letter.toLowerCase() : letter;
                })
                .orElse("-");
    }
}
