package nl.samenspraak.zaak.stukken;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfinhoudTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</OpenAction[3 0 R/Fit]>>",
                "<</OpenAction[3 0 R/Fit]/A<</S/URI/URI(https://a.example/)>>>>",
                "<</OpenAction 9 0 R>>",
                "<</S/URI/URI(https://a.example/Java)>>",
                "<</Title(Over /JS en \\) /AA gesproken)>>",
                "<</Length 9>>\nstream\n/JS /AA x\nendstream"
            })
    void een_pdf_die_alleen_iets_laat_zien_mag(String voorwerp) {
        assertThat(Pdfinhoud.isRustig(Proefbestanden.pdf(voorwerp))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>",
                "<</OpenAction<</S/URI/URI(https://a.example/gelezen)>>>>",
                "<</OpenAction 9 0 R>>endobj 9 0 obj<</S/U#52I/URI(https://a.example/gelezen)>>",
                "<</S/J#61vaScript>>",
                "<</#4a#53 4 0 R>>",
                "<</S % (\n/Launch/F(cmd.exe)>>",
                "<</AA<</O 4 0 R>>>>",
                "<</Type/EmbeddedFile/Length 1>>\nstream\nx\nendstream",
                "<</EF<</F 4 0 R>>>>",
                "<</XFA 4 0 R>>",
                "<</S/GoToR/F(//evil.example/a)>>",
                "<</Encrypt 4 0 R>>",
                "<</A (( ) /JavaScript",
                "<</Length 30>>\nstream\n9 0 obj<</S/JavaScript>>endobj\nendstream"
            })
    void een_pdf_waarin_iets_loopt_of_zit_wordt_geweigerd(String voorwerp) {
        assertThat(Pdfinhoud.isRustig(Proefbestanden.pdf(voorwerp))).isFalse();
    }

    @Test
    void ook_in_een_ingepakt_deel_met_voorwerpen_wordt_gekeken() {
        String loopt = "4 0 <</S/JavaScript/JS(x)>>";
        assertThat(isRustig(Proefbestanden.geperst("/Type/ObjStm/N 1/First 4", "4 0 <</S/GoTo>>")))
                .isTrue();
        assertThat(isRustig(Proefbestanden.geperst("/Type/ObjStm/N 1/First 4", loopt)))
                .isFalse();
        assertThat(isRustig(Proefbestanden.geperst("/N 1/F#69rst 4", loopt))).isFalse();
        assertThat(isRustig(Proefbestanden.geperst("/Type 9 0 R/N 1", loopt))).isFalse();
        assertThat(isRustig("<</Type/ObjStm/First 4/Filter/LZWDecode/Length 2>>\nstream\nab\nendstream"))
                .as("wat niet te lezen is, mag niet")
                .isFalse();
        assertThat(isRustig(Proefbestanden.geperst("/Type/ObjStm/N 1/First 4/DecodeParms 8 0 R", "4 0 <<>>")))
                .isFalse();
    }

    @Test
    void een_deel_dat_heel_groot_uitpakt_wordt_niet_gelezen() {
        assertThat(isRustig(Proefbestanden.geperst("/Type/ObjStm/First 4", " ".repeat(17 * 1024 * 1024))))
                .isFalse();
    }

    @Test
    void er_mag_niets_achter_staan_en_er_zit_geen_ander_bestand_in() {
        byte[] pdf = Proefbestanden.pdf();
        assertThat(Pdfinhoud.isRustig(Proefbestanden.samen(pdf, Proefbestanden.docx())))
                .isFalse();
        assertThat(Pdfinhoud.isRustig(
                        Proefbestanden.samen(pdf, Proefbestanden.docx(), Proefbestanden.tekst("\n%%EOF"))))
                .isFalse();
        assertThat(Pdfinhoud.isRustig(Proefbestanden.samen(pdf, new byte[] {'\r', '\n', 0})))
                .isTrue();
        assertThat(Pdfinhoud.isRustig("%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII)))
                .as("afgebroken")
                .isFalse();
    }

    private static boolean isRustig(String voorwerp) {
        return Pdfinhoud.isRustig(Proefbestanden.pdf(voorwerp));
    }

    @Test
    void zonder_bladzijden_is_het_geen_pdf() {
        byte[] haken = ("%PDF-1.7\n" + "[".repeat(2000) + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Pdfinhoud.isRustig(haken)).isFalse();
    }
}
