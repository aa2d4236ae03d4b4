package nl.samenspraak.zaak.stukken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BestandskeuringTest {

    private final Bestandskeuring keuring =
            new Bestandskeuring(Proefbestanden.regels(), new Virusscanner(Optional.empty()));

    @Test
    void wat_is_wat_zijn_naam_zegt_mag_erin() {
        assertThat(keur("brief.pdf", Proefbestanden.pdf()).soort()).isEqualTo(Bestandsoort.PDF);
        assertThat(keur("foto.JPG", Proefbestanden.jpeg()).soort()).isEqualTo(Bestandsoort.JPEG);
        assertThat(keur("plaatje.png", Proefbestanden.png()).soort()).isEqualTo(Bestandsoort.PNG);
        assertThat(keur("brief.docx", Proefbestanden.docx()).soort()).isEqualTo(Bestandsoort.DOCX);
        assertThat(keur("brief.odt", Proefbestanden.odt()).soort()).isEqualTo(Bestandsoort.ODT);
        assertThat(keur("Zoë.txt", Proefbestanden.tekst("Geachte mevrouw Zoë,\r\n\tdag"))
                        .naam())
                .isEqualTo("Zoë.txt");
        assertThat(keur("bericht.txt", Proefbestanden.tekst("From: a@b.example\nTo: c@d.example\nSubject: x\n\nHoi"))
                        .soort())
                .isEqualTo(Bestandsoort.TXT);
        assertThat(keur("oud.txt", new byte[] {'Z', 'o', (byte) 0xeb}).omvang()).isEqualTo(3);
    }

    @Test
    void een_andere_inhoud_dan_de_naam_zegt_wordt_geweigerd() {
        geweigerd("brief.pdf", Proefbestanden.tekst("geen pdf"), "iets anders dan de naam zegt");
        geweigerd("brief.pdf", Proefbestanden.tekst("<html>%PDF-1.7"), "iets anders");
        geweigerd("brief.txt", Proefbestanden.tekst("<!DOCTYPE html><html><script>"), "iets anders");
        geweigerd("brief.txt", Proefbestanden.tekst("<svg xmlns='http://www.w3.org/2000/svg'/>"), "iets anders");
        geweigerd("foto.jpg", Proefbestanden.png(), "iets anders");
        geweigerd("brief.txt", new byte[] {'M', 'Z', 0, 0}, "iets anders");
        geweigerd("brief.docx", Proefbestanden.odt(), "geen gewoon document");
        geweigerd("brief.docx", Proefbestanden.zip(Map.of("a.txt", Proefbestanden.tekst("a"))), "geen gewoon document");
    }

    @Test
    void een_macrodocument_met_een_andere_naam_wordt_geweigerd() {
        byte[] docm = Proefbestanden.zip(
                Map.of(
                        "[Content_Types].xml",
                        Proefbestanden.tekst(
                                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")));
        geweigerd("brief.docx", docm, "macro's");
        geweigerd("brief.docm", docm, "Dit soort bestand");
    }

    @Test
    void een_pdf_waarin_iets_loopt_wordt_met_woorden_geweigerd() {
        geweigerd("brief.pdf", Proefbestanden.pdf("<</S/JavaScript/JS(app.alert(1))>>"), "kies Afdrukken");
    }

    @Test
    void niets_leeg_te_groot_en_een_soort_die_niet_mag_zeggen_wat_er_mis_is() {
        assertThatThrownBy(() -> keuring.keur(Optional.empty()))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessage("Kies een bestand.");
        geweigerd("leeg.pdf", new byte[0], "leeg");
        geweigerd("groot.pdf", new byte[10 * 1024 * 1024 + 1], "hoogstens 10 MB");
        geweigerd("programma.exe", new byte[] {'M', 'Z'}, "PDF, foto (JPG)");
        geweigerd("pagina.html", Proefbestanden.tekst("<html>"), "Dit soort bestand");
        geweigerd("brief.pdf.exe", Proefbestanden.pdf(), "Dit soort bestand");
        geweigerd("zonder einde", Proefbestanden.pdf(), "Dit soort bestand");
    }

    @Test
    @Tag("R-ALG-22")
    void een_kopie_van_een_legitimatiebewijs_gaat_er_niet_in() {
        geweigerd("Paspoort mevrouw.pdf", Proefbestanden.pdf(), "legitimatiebewijs");
        geweigerd("scan_ID_kaart.jpg", Proefbestanden.jpeg(), "legitimatiebewijs");
        assertThat(keur("covid-kaart.pdf", Proefbestanden.pdf()).soort()).isEqualTo(Bestandsoort.PDF);
    }

    private void geweigerd(String naam, byte[] inhoud, String waarom) {
        assertThatThrownBy(() -> keur(naam, inhoud))
                .as(naam)
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining(waarom);
    }

    private GekeurdBestand keur(String naam, byte[] inhoud) {
        return keuring.keur(Optional.of(new AangebodenBestand(naam, inhoud)));
    }
}
