package nl.samenspraak.toegang.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnoopTest {

    @Test
    void een_lange_naam_past_in_het_logboek_en_twee_runs_heten_nooit_hetzelfde() {
        String lang = "k".repeat(200);

        assertThat(Knoop.naam("rek1", "0199c1a2-7b0e")).isEqualTo("rek1/0199c1a2-7b0e");
        assertThat(Knoop.naam(lang, "0199c1a2-7b0e")).hasSize(Knoop.LANGSTE).endsWith("/0199c1a2-7b0e");
        assertThat(Knoop.naam(lang, "0199c1a2-7b0f")).isNotEqualTo(Knoop.naam(lang, "0199c1a2-7b0e"));
    }
}
