package nl.samenspraak.coordinatie.betrokkenen;

import static nl.samenspraak.coordinatie.dossier.Proefcoordinaties.MEEGELEVERD;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspraak.coordinatie.dossier.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With which task a party takes part. */
class PartijtaakregelTest {

    private final Partijtaakregel regel = new Partijtaakregel(MEEGELEVERD);

    @ParameterizedTest
    @Tag("R-COO-15")
    @Tag("R-TOE-33")
    @ValueSource(
            strings = {"Handhaving van overlast", "Toezicht op de leerplicht", "Boetes innen", "Bijstand terugvorderen"
            })
    void handhaven_is_geen_taak_in_een_plan(String taak) {
        assertThat(regel.toets(taak)).contains(Weigerreden.TAAK_IS_HANDHAVING);
    }

    @ParameterizedTest
    @Tag("R-COO-27")
    @ValueSource(strings = {"Tijdelijk niet handhaven", "Tot mei niet terugvorderen", "De schulden regelen"})
    void helpen_en_niet_handhaven_wel(String taak) {
        assertThat(regel.toets(taak)).isEmpty();
    }

    @Test
    @Tag("R-COO-08")
    void zonder_taak_doet_een_partij_niet_mee() {
        assertThat(regel.toets("")).contains(Weigerreden.TAAK_ONTBREEKT);
    }
}
