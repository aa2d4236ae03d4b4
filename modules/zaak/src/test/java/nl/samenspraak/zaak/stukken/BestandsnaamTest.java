package nl.samenspraak.zaak.stukken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BestandsnaamTest {

    @Test
    void van_een_naam_blijft_over_wat_te_lezen_is() {
        assertThat(Bestandsnaam.schoon("C:\\Documenten\\brief van mij.pdf")).isEqualTo("brief van mij.pdf");
        assertThat(Bestandsnaam.schoon("../../etc/passwd")).isEqualTo("passwd");
        assertThat(Bestandsnaam.schoon("a\r\nSet-Cookie: b\".pdf")).isEqualTo("aSet-Cookie_ b_.pdf");
        assertThat(Bestandsnaam.schoon("brief\u202efdp.exe")).isEqualTo("brieffdp.exe");
        assertThat(Bestandsnaam.schoon(".. .verborgen. ")).isEqualTo("verborgen");
        assertThat(Bestandsnaam.schoon(null)).isEmpty();
    }

    @Test
    void een_lange_naam_houdt_zijn_einde() {
        String kort = Bestandsnaam.schoon("é".repeat(300) + ".pdf");
        assertThat(kort).hasSize(Bestandsnaam.LANGSTE).endsWith("é.pdf");
        assertThat(Bestandsnaam.extensie("BRIEF.PDF")).isEqualTo("pdf");
        assertThat(Bestandsnaam.extensie("brief")).isEmpty();
        assertThat(Bestandsnaam.extensie("brief.heel lang einde")).isEmpty();
    }

    @Test
    void een_grootte_is_te_lezen() {
        assertThat(Bestandsmaat.tekst(1)).isEqualTo("1 kB");
        assertThat(Bestandsmaat.tekst(1024 * 1024)).isEqualTo("1 MB");
        assertThat(Bestandsmaat.tekst(1024 * 1024 + 1)).isEqualTo("1,1 MB");
    }
}
