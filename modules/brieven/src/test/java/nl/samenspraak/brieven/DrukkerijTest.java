package nl.samenspraak.brieven;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whatever people type, what leaves the press keeps to both standards and says what it should say. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(60)
class DrukkerijTest {

    private static final Drukpers PERS = new Drukpers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gewone tekst.\n\n## Kop\n\n- een\n- twee\n\n1. eerst\n2. daarna",
                "Zoë Łukasz-Ñandú Ğül Şahin Čapek ßüß Ærø œuvre; e\u0301\u00e9n; \u20ac 12,50; \u2018aan\u2019 \u201chalen\u201d \u2013 \u2014 \u2026",
                "Emoji \ud83d\ude00\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 en \u2764\ufe0f, pijl \u2192, vinkje \u2713, Chinees \u4f60\u597d",
                "Rechts naar links: \u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd en terug \u202eomgekeerd\u202c",
                "Grieks \u03b1\u03b2\u03b3, Cyrillisch \u041f\u0440\u0438\u0432\u0435\u0442, tab\ten nul\u0000teken \u0007 \ud800",
                "<b>&amp;</b><script>alert(1)</script> {titel} ]]> <!-- -->",
                "- \n- \n\n## \n\n1. "
            })
    void een_brief_voldoet_met_elke_tekst(String tekst) {
        Keurmeester.eisDeStandaarden(PERS.druk(Proefbrief.blad(Proefbrief.met(tekst))));
    }

    @Test
    void een_lange_brief_met_lange_woorden_voldoet_en_heeft_bladzijden() throws IOException {
        String lang = "Donaudampfschifffahrtsgesellschaft".repeat(12);
        String alinea = "Wij hebben uw klacht onderzocht en met iedereen gesproken die erbij was. ".repeat(9);
        String tekst = lang + "\n\n"
                + IntStream.range(0, 12)
                        .mapToObj(i -> "## Gedraging " + i + "\n\n" + alinea + "\n\n- punt\n- " + lang)
                        .reduce("", (a, b) -> a + "\n\n" + b);

        byte[] pdf = PERS.druk(Proefbrief.blad(Proefbrief.van(lang, "Mevrouw " + lang, tekst)));

        Keurmeester.eisDeStandaarden(pdf);
        assertThat(bladzijden(pdf)).isGreaterThanOrEqualTo(3);
        assertThat(tekst(pdf)).contains("Bladzijde 2 van " + bladzijden(pdf)).doesNotContain("Bladzijde 1 van");
    }

    @Test
    void een_brief_van_een_bladzijde_heeft_geen_nummer() throws IOException {
        assertThat(tekst(PERS.druk(Proefbrief.blad(Proefbrief.met("Kort."))))).doesNotContain("Bladzijde");
    }

    @Test
    void een_briefhoofd_zonder_nummer_of_adres_zegt_niet_waar_iemand_heen_kan() {
        assertThat(new Proefkantoor(false).drukkerij().noemtAdres()).isTrue();
        assertThat(metHoofd(new Briefhoofd("Gemeente Zandermeer", "", "", "", "zandermeer.example", "#0f4c5c")))
                .as("a website is no place to call or write to")
                .isFalse();
        assertThat(metHoofd(new Briefhoofd("Gemeente Zandermeer", "", "14 0999", "", "", "#0f4c5c")))
                .isTrue();
    }

    private static boolean metHoofd(Briefhoofd hoofd) {
        return new Drukkerij(new Briefinstelling() {
                    @Override
                    Briefhoofd hoofd() {
                        return hoofd;
                    }
                })
                .noemtAdres();
    }

    @Test
    void wat_niet_te_drukken_is_wordt_genoemd_en_opmaak_blijft_tekst() throws IOException {
        String tekst = tekst(PERS.druk(
                Proefbrief.blad(Proefbrief.met("Blij \ud83d\ude00 en \ufb01jn en {titel} en <b>vet</b> & klaar"))));

        assertThat(tekst).contains("Blij [plaatje] en fijn en {titel} en <b>vet</b> & klaar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0338Jansen",
                "\u0338",
                "\u20d2<b>\u0338&\u0338\"\u0338'\u0338",
                "Jan\u0338 >\u0338<\u0338=\u0338"
            })
    void een_naam_die_met_een_streepje_begint_houdt_geen_brief_tegen(String naam) {
        Keurmeester.eisDeStandaarden(PERS.druk(Proefbrief.blad(Proefbrief.van("Uw klacht " + naam, naam, naam))));
    }

    @Test
    void elke_letter_waarin_namen_worden_ingeschreven_staat_op_papier() throws IOException {
        String tekst = String.join(" ", Din91379.tekens());

        byte[] pdf = PERS.druk(
                Proefbrief.blad(Proefbrief.van("Brief aan Nguyễn", "Nguyễn", tekst + " \u00b5 \u2011 \u02bc")));

        Keurmeester.eisDeStandaarden(pdf);
        assertThat(tekst(pdf)).contains("Geachte Nguyễn", "Ə", "Ạ̈", "ʼ").doesNotContain("\ufffd");
        // The question mark is a sign of the standard too.
        assertThat(tekst(pdf).chars().filter(teken -> teken == '?').count()).isOne();
    }

    /** Seeded: the same texts every time. */
    @Test
    void een_brief_met_tekens_van_elke_soort_voldoet() {
        Random toeval = new Random(91379);
        for (int brief = 0; brief < 12; brief++) {
            String tekst = Unicode.greep(toeval, 400);
            String naam = Unicode.greep(toeval, 20);
            Keurmeester.eisDeStandaarden(PERS.druk(Proefbrief.blad(Proefbrief.van("Uw klacht " + naam, naam, tekst))));
        }
    }

    /** A label before its value, and every line in a paragraph. */
    @Test
    void een_brief_wordt_voorgelezen_in_de_volgorde_waarin_men_hem_leest() {
        byte[] pdf = PERS.druk(Proefbrief.blad(Proefbrief.met("Eerst dit.\n\n## Kop\n\n- een\n- twee")));

        assertThat(Voorlezer.lees(pdf))
                .containsExactly(
                        "P Gemeente Zandermeer",
                        "P Postbus 1 9999 ZZ ZANDERMEER 14 0999 zandermeer.example",
                        "P Mevrouw J. Verhoeven Dorpsstraat 12 9999 AB ZANDERMEER",
                        "P Datum 22 november 2026",
                        "P Ons kenmerk K-2026-000123",
                        "P Bijlagen 1",
                        "H1 Uw klacht van 3 november 2026",
                        "P Geachte Mevrouw J. Verhoeven,",
                        "P Eerst dit.",
                        "H2 Kop",
                        "LBody een",
                        "LBody twee",
                        "P Met vriendelijke groet,",
                        "P Namens het college,",
                        "P Kim de Boer",
                        "P klachtenfunctionaris",
                        "H2 Bijlagen",
                        "LBody Uw klacht");
    }

    @Test
    void het_document_noemt_titel_en_taal() throws IOException {
        try (PDDocument document = Loader.loadPDF(PERS.druk(Proefbrief.blad(Proefbrief.met("Tekst."))))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Uw klacht van 3 november 2026");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    void een_bestand_met_tabellen_voldoet() {
        Tabel tabel = new Tabel(
                "Klachten per aard",
                List.of(Tabel.Kolom.tekst("Aard"), Tabel.Kolom.getal("Aantal"), Tabel.Kolom.tekst("Sinds")),
                IntStream.range(0, 60)
                        .<List<?>>mapToObj(i -> Arrays.asList("Aard " + i, i, i == 3 ? null : LocalDate.of(2026, 1, 1)))
                        .toList(),
                "Aantallen onder de vijf staan er niet in.");
        Tabelbestand bestand = new Tabelbestand(
                "Klachten in 2026", "Gemeente Zandermeer", List.of(new Tekstdeel.Alinea("Zo ging het."), tabel));

        Keurmeester.eisDeStandaarden(PERS.druk(new Bestandopmaak(Proefbrief.HOOFD).blad(bestand)));
    }

    @Test
    void de_keuring_ziet_een_document_zonder_letters_titel_en_structuur() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        PdfRendererBuilder kaal = new PdfRendererBuilder();
        kaal.withHtmlContent("<html><body>kaal</body></html>", null)
                .toStream(uit)
                .run();

        assertThat(Keurmeester.gebreken(uit.toByteArray(), PDFAFlavour.PDFA_2_A))
                .isNotEmpty();
        assertThat(Keurmeester.gebreken(uit.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void de_keuring_ziet_een_document_zonder_titel() {
        byte[] pdf = PERS.druk(Proefbrief.blad(Proefbrief.met("Tekst.")).replaceFirst("<title>.*</title>", ""));

        assertThat(Keurmeester.gebreken(pdf, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static int bladzijden(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String tekst(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
