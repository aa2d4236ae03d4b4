package nl.samenspraak.zaak.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser may send of what is being typed. */
class ConceptschriftTest {

    @Test
    void teksten_staan_bij_hun_veld_en_lege_vallen_weg() {
        assertThat(Conceptschrift.lees("{\"een\":\" \u201cZij\u201d 😟\",\"velden:0:veld\":\"b\",\"leeg\":\"  \"}"))
                .containsEntry("een", "\u201cZij\u201d 😟")
                .containsOnlyKeys("een", "velden:0:veld");
    }

    @Test
    void een_veld_dat_om_de_beurt_over_iets_anders_gaat_heeft_van_elk_zijn_eigen_tekst() {
        assertThat(Conceptschrift.lees("{\"verslag@4f-1a\":\"klager\",\"verslag@4f-2b\":\"beklaagde\"}"))
                .containsEntry("verslag@4f-1a", "klager")
                .containsEntry("verslag@4f-2b", "beklaagde");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"a@\":\"b\"}",
                "{\"a@b@c\":\"d\"}",
                "[]",
                "{",
                "{}{}",
                "{\"a\":1}",
                "{\"a\":null}",
                "{\"a\":{\"b\":\"c\"}}",
                "{\"a b\":\"c\"}",
                "\"a\"",
                "{\"a\"}"
            })
    void iets_anders_dan_teksten_bij_velden_wordt_niet_bewaard(String json) {
        assertThatThrownBy(() -> Conceptschrift.lees(json)).isInstanceOf(OngeldigeWaarde.class);
    }

    @Test
    void hoe_diep_het_ook_is() {
        String diep = "{\"a\":".repeat(4_000) + "1" + "}".repeat(4_000);

        assertThatThrownBy(() -> Conceptschrift.lees(diep)).isInstanceOf(OngeldigeWaarde.class);
    }

    @Test
    void meer_velden_dan_een_pagina_heeft_worden_niet_bewaard() {
        assertThat(Conceptschrift.lees(velden(100))).hasSize(100);
        assertThatThrownBy(() -> Conceptschrift.lees(velden(101))).isInstanceOf(OngeldigeWaarde.class);
    }

    private static String velden(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> "\"v" + i + "\":\"x\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
