package nl.samenspraak.brieven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

class TabelbestandTest {

    private static final List<Tabel.Kolom> KOLOMMEN =
            List.of(Tabel.Kolom.tekst("Aard"), Tabel.Kolom.getal("Aantal"), Tabel.Kolom.tekst("Sinds"));
    private static final Tabel TABEL = new Tabel(
            "Per aard",
            KOLOMMEN,
            List.of(
                    Arrays.asList("=1+1", 12, LocalDate.of(2026, 5, 3)),
                    Arrays.asList("te \"laat\"; \u0007\ud83d\ude00 <x>", null, null)),
            "");

    @TempDir
    private Path map;

    @Test
    void csv_holds_every_table_and_no_formula() {
        byte[] csv = new Tabelbestand("Klachten", "", List.of(TABEL, TABEL)).csv();

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\uFEFFPer aard\r\nAard;Aantal;Sinds\r\n'=1+1;12;2026-05-03\r\n")
                .containsPattern("\r\n\r\nPer aard\r\n");
    }

    @Test
    void xlsx_has_a_sheet_for_each_table_with_a_name_of_its_own() throws IOException {
        Tabel lang = new Tabel("Een [lange] naam: met / tekens die niet mogen", KOLOMMEN, List.of(), "");

        String map = onderdeel(new Tabelbestand("Klachten", "", List.of(TABEL, lang, lang)).xlsx(), "xl/workbook.xml");

        assertThat(map)
                .contains(
                        "name=\"Per aard\"",
                        "name=\"Een lange naam met tekens die n\"",
                        "name=\"Een lange naam met tekens die 2\"");
    }

    @Test
    void xlsx_computes_nothing_that_was_typed() throws IOException {
        byte[] xlsx = new Tabelbestand("Klachten", "", List.of(TABEL)).xlsx();

        assertThat(onderdeel(xlsx, "xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .contains("<v>12</v>");
        assertThat(onderdeel(xlsx, "xl/sharedStrings.xml"))
                .contains("=1+1", "&lt;x&gt;")
                .doesNotContain("\u0007");
    }

    @Test
    void no_sign_of_unicode_breaks_a_workbook() throws IOException {
        List<List<?>> rijen = Unicode.alles().stream()
                .<List<?>>map(tekst -> Arrays.asList(tekst, null, null))
                .toList();
        byte[] xlsx = new Tabelbestand("Klachten", "", List.of(new Tabel("Alles", KOLOMMEN, rijen, ""))).xlsx();

        String teksten = onderdeel(xlsx, "xl/sharedStrings.xml");

        assertThatCode(() -> SAXParserFactory.newInstance()
                        .newSAXParser()
                        .parse(new InputSource(new StringReader(teksten)), new DefaultHandler()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_file_without_tables_is_still_a_file() {
        assertThat(new Tabelbestand("Klachten", "", List.of()).xlsx()).isNotEmpty();
        assertThat(new Tabelbestand("Klachten", "", List.of()).csv()).hasSize(3);
    }

    @Test
    void a_row_has_as_many_cells_as_there_are_columns() {
        assertThatThrownBy(() -> new Tabel("Per aard", KOLOMMEN, List.of(List.of("x")), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String onderdeel(byte[] xlsx, String naam) throws IOException {
        Path bestand = Files.write(map.resolve("map.xlsx"), xlsx);
        try (ZipFile zip = new ZipFile(bestand.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(naam)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
