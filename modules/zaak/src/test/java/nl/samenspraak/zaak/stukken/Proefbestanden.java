package nl.samenspraak.zaak.stukken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
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

    static byte[] pdf(String... voorwerpen) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n");
        for (int i = 0; i < voorwerpen.length; i++) {
            pdf.append(i + 3).append(" 0 obj\n").append(voorwerpen[i]).append("\nendobj\n");
        }
        return pdf.append("trailer\n<</Root 1 0 R>>\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** @return what an object of a PDF is that is packed */
    static String geperst(String kop, String inhoud) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (DeflaterOutputStream pers = new DeflaterOutputStream(uit)) {
            pers.write(tekst(inhoud));
        } catch (IOException nooit) {
            throw new UncheckedIOException(nooit);
        }
        return "<<" + kop + "/Filter/FlateDecode/Length " + uit.size() + ">>\nstream\n"
                + uit.toString(StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    static byte[] jpeg() {
        byte[] punten = {(byte) 0xff, (byte) 0xda, 0, 3, 1, 7, (byte) 0xff, 0, 9, (byte) 0xff, (byte) 0xd0, 8};
        byte[] kop = {
            (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
        };
        return samen(kop, punten, new byte[] {(byte) 0xff, (byte) 0xd9});
    }

    static byte[] png() {
        byte[] kop = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        return samen(kop, new byte[17], new byte[] {0, 0, 0, 0, 'I', 'E', 'N', 'D', 1, 2, 3, 4});
    }

    static byte[] samen(byte[]... delen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        for (byte[] deel : delen) {
            uit.writeBytes(deel);
        }
        return uit.toByteArray();
    }

    static String inhoudsopgave(String erbij) {
        return "<Types><Default Extension=\"png\" ContentType=\"image/png\"/><Override PartName=\"/word/document.xml\""
                + " ContentType=\"" + WORD + "\"/>" + erbij + "</Types>";
    }

    static byte[] docx(String... erbij) {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        delen.put("[Content_Types].xml", tekst(inhoudsopgave("")));
        delen.put("word/document.xml", tekst("<w:document xmlns:w=\"w\"/>"));
        for (int i = 0; i < erbij.length; i += 2) {
            delen.put(erbij[i], tekst(erbij[i + 1]));
        }
        return zip(delen);
    }

    static byte[] odt(String... erbij) {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        delen.put("mimetype", tekst("application/vnd.oasis.opendocument.text"));
        delen.put("content.xml", tekst("<office:document-content xmlns:office=\"o\"/>"));
        for (int i = 0; i < erbij.length; i += 2) {
            delen.put(erbij[i], tekst(erbij[i + 1]));
        }
        return zip(delen);
    }

    static byte[] zip(Map<String, byte[]> delen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (Map.Entry<String, byte[]> deel : delen.entrySet()) {
                ZipEntry kop = new ZipEntry(deel.getKey());
                if (deel.getKey().equals("mimetype")) {
                    CRC32 som = new CRC32();
                    som.update(deel.getValue());
                    kop.setMethod(ZipEntry.STORED);
                    kop.setSize(deel.getValue().length);
                    kop.setCrc(som.getValue());
                }
                zip.putNextEntry(kop);
                zip.write(deel.getValue());
            }
        } catch (IOException nooit) {
            throw new UncheckedIOException(nooit);
        }
        return uit.toByteArray();
    }
}
