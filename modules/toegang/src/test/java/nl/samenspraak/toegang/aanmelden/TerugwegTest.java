package nl.samenspraak.toegang.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** After signing in one goes on where one was, and never to another site. */
class TerugwegTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/meldpunt/melding.xhtml?id=1&x=a%20b", "/index.xhtml", "/klachten/klachten.xhtml?lijst=mijn"})
    void wie_een_pagina_vroeg_komt_daar(String pad) {
        assertThat(Terugweg.naar(pad)).isEqualTo(pad);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r/evil.example",
                "/ /evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/a\tb",
                "/a\\b",
                "/\u00a0/evil.example",
                "/./evil",
                "/aanmelden.xhtml"
            })
    void wat_ergens_anders_heen_kan_leiden_leidt_naar_het_begin(String pad) {
        assertThat(Terugweg.naar(pad)).isEqualTo("/index.xhtml");
    }

    @Test
    void ook_een_regeleinde_achteraan_telt() {
        assertThat(Terugweg.naar("/index.xhtml\n")).isEqualTo("/index.xhtml");
    }
}
