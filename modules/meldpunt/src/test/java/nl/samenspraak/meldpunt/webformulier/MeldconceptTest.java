package nl.samenspraak.meldpunt.webformulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.samenspraak.meldpunt.MeldingId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MeldconceptTest {

    private final Meldconcept concept = new Meldconcept(Instant.EPOCH);

    @Test
    @Tag("R-MEL-05")
    void het_adres_van_het_formulier_zegt_niets_van_de_melding_en_twee_keer_sturen_blijft_een_melding() {
        concept.setOverWie(Onderwerp.MIJZELF);
        MeldingId melding = concept.inzending().id();

        assertThat(concept.getSleutel()).isNotEqualTo(melding.toString());
        assertThat(concept.inzending().id()).isEqualTo(melding);
    }
}
