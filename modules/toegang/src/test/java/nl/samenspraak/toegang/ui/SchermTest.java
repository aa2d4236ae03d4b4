package nl.samenspraak.toegang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchermTest {

    @Test
    void een_bestand_heet_zoals_het_heet_in_elke_browser_en_niets_van_de_naam_wordt_een_kop() {
        assertThat(Scherm.bijlage("brief.pdf")).isEqualTo("attachment; filename=\"brief.pdf\"");
        assertThat(Scherm.bijlage("huur Zoë.pdf"))
                .isEqualTo("attachment; filename=\"huur Zo_.pdf\"; filename*=UTF-8''huur%20Zo%C3%AB.pdf");
        assertThat(Scherm.bijlage("a\"; x=\"b\r\nSet-Cookie: c"))
                .startsWith("attachment; filename=\"a_; x=_b__Set-Cookie: c\"")
                .doesNotContain("\r", "\n");
    }
}
