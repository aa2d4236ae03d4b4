package nl.samenspraak.toeleiding.conclusie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.terreinen.Terreintelling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-COO-01")
class CoordinatieVolgtTest {

    @ParameterizedTest
    @CsvSource({
        "wmo-2015 wgs,         VERPLICHT",
        "wmo-2015 wgs wonen,   VERPLICHT",
        "jeugdwet onderwijs,   MAG",
        "participatiewet,      NIET",
        "wonen ggz,            NIET"
    })
    void theLawsAndDomainsDecide(String terreinen, CoordinatieVolgt verwacht) {
        Terreintelling telling = new Terreintelling(
                Arrays.stream(terreinen.split(" ")).map(Terrein::vanCode).toList());

        assertThat(CoordinatieVolgt.van(telling)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "VERPLICHT, true,  ",
        "VERPLICHT, false, KEUZE_KAN_NIET",
        "MAG,       true,  ",
        "MAG,       false, ",
        "NIET,      true,  KEUZE_KAN_NIET",
        "NIET,      false, ",
        "MAG,       ,      KEUZE_ONTBREEKT"
    })
    void whatTheLawDoesNotAllowCannotBeConcluded(CoordinatieVolgt volgt, Boolean gekozen, Weigerreden verwacht) {
        assertThat(volgt.toets(gekozen)).isEqualTo(Optional.ofNullable(verwacht));
    }
}
