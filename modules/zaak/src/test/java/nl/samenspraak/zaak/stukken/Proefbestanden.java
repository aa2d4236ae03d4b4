package nl.samenspraak.zaak.stukken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** Files to judge, as small as their kind can be. */
final class Proefbestanden {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Proefbestanden() {}

    static Bestandsregels regels() {
        return new Bestandsregels(new Referentiebestand(Optional.of(Path.of("../../config/referentie"))));
    }

    static byte[] tekst(String inhoud) {
        return inhoud.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] pdf() {
        return tekst("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    }

    static byte[] jpeg() {
        return new byte[] {
            (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
        };
    }

    static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    static byte[] docx(String... erbij) {
        Map<String, String> delen = new LinkedHashMap<>();
        delen.put("[Content_Types].xml", "<Types><Override ContentType=\"" + WORD + "\"/></Types>");
        delen.put("word/document.xml", "<w:document/>");
        for (int i = 0; i < erbij.length; i += 2) {
            delen.put(erbij[i], erbij[i + 1]);
        }
        return zip(delen);
    }

    static byte[] odt(String... erbij) {
        Map<String, String> delen = new LinkedHashMap<>();
        delen.put("mimetype", "application/vnd.oasis.opendocument.text");
        delen.put("content.xml", "<office:document-content/>");
        for (int i = 0; i < erbij.length; i += 2) {
            delen.put(erbij[i], erbij[i + 1]);
        }
        return zip(delen);
    }

    static byte[] zip(Map<String, String> delen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (Map.Entry<String, String> deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(tekst(deel.getValue()));
            }
        } catch (IOException nooit) {
            throw new UncheckedIOException(nooit);
        }
        return uit.toByteArray();
    }
}
