package nl.samenspraak.zaak.stukken;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A document that is a package of files: what it says that it is, and whether something is in it that runs. Unpacking stops at a limit, so that a small file
 * that unpacks to a very large one is refused and not read.
 */
final class Pakket {

    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String INHOUDSOPGAVE = "[content_types].xml";

    /** What runs, or brings something from elsewhere: macros of either kind, controls, and files of another program. */
    private static final String LOOPT =
            ".*(vbaproject|vbadata|/activex/|/embeddings/|^basic/|^scripts/|/macrosheets/|\\.(bin|exe|dll|js|vbs|jar|cmd|bat|ps1|html?|svg)$).*";

    private static final int MEESTE_DELEN = 3000;
    private static final long MEESTE_BYTES = 200L * Bestandsmaat.MB;
    private static final int MEESTE_TEKST = Bestandsmaat.MB;

    private Optional<Bestandsoort> soort = Optional.empty();
    private boolean loopt;
    private long uitgepakt;

    private Pakket() {}

    static boolean is(byte[] inhoud) {
        return inhoud.length > 4 && inhoud[0] == 'P' && inhoud[1] == 'K' && inhoud[2] == 3 && inhoud[3] == 4;
    }

    /** @return which document it is; empty when it is none of those, when something in it runs, or when it cannot be read */
    static Optional<Bestandsoort> soort(byte[] inhoud) {
        Pakket pakket = new Pakket();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            pakket.lees(zip);
        } catch (IOException | IllegalArgumentException onleesbaar) {
            return Optional.empty();
        }
        return pakket.loopt ? Optional.empty() : pakket.soort;
    }

    private void lees(ZipInputStream zip) throws IOException {
        int delen = 0;
        for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
            if (++delen > MEESTE_DELEN) {
                throw new IOException("too many parts");
            }
            String naam = deel.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            loopt |= naam.matches(LOOPT);
            boolean gelezen = naam.equals("mimetype") || naam.equals(INHOUDSOPGAVE) || naam.endsWith(".rels");
            String tekst = pakUit(zip, gelezen);
            if (naam.equals("mimetype") && delen == 1) {
                soort = tekst.strip().equals(ODT) ? Optional.of(Bestandsoort.ODT) : soort;
            } else if (naam.equals(INHOUDSOPGAVE)) {
                loopt |= tekst.toLowerCase(Locale.ROOT).contains("macroenabled");
                soort = tekst.contains(DOCX) ? Optional.of(Bestandsoort.DOCX) : soort;
            } else if (naam.endsWith(".rels")) {
                loopt |= haaltElders(tekst);
            }
        }
    }

    /** A link in the text is only a link; a template or a part that is fetched as soon as it opens is not. */
    private static boolean haaltElders(String verwijzingen) {
        for (String verwijzing : verwijzingen.split("<")) {
            if (verwijzing.contains("TargetMode=\"External\"") && !verwijzing.contains("/hyperlink\"")) {
                return true;
            }
        }
        return false;
    }

    private String pakUit(ZipInputStream zip, boolean bewaar) throws IOException {
        StringBuilder tekst = new StringBuilder();
        byte[] stuk = new byte[16 * Bestandsmaat.KB];
        for (int n = zip.read(stuk); n >= 0; n = zip.read(stuk)) {
            uitgepakt += n;
            if (uitgepakt > MEESTE_BYTES || tekst.length() > MEESTE_TEKST) {
                throw new IOException("too much");
            }
            if (bewaar) {
                tekst.append(new String(stuk, 0, n, StandardCharsets.UTF_8));
            }
        }
        return tekst.toString();
    }
}
