package nl.samenspraak.zaak.stukken;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks whether a PDF only shows something. It is not opened as a reader does: its words are read from the first byte to the last, whatever its own list of
 * contents says, and so are the words in the packed parts in which objects can stand. What it shows, its pictures and its pages, is not unpacked.
 */
final class Pdfinhoud {

    /** What runs, starts something, sends something, plays something, brings a file, or keeps what is in it from being read. */
    private static final Set<String> NIET = Set.of(
            "/JavaScript",
            "/JS",
            "/AA",
            "/Launch",
            "/SubmitForm",
            "/ImportData",
            "/GoToR",
            "/GoToE",
            "/EmbeddedFile",
            "/EmbeddedFiles",
            "/EF",
            "/Collection",
            "/RichMedia",
            "/RichMediaExecute",
            "/Rendition",
            "/Movie",
            "/Sound",
            "/3D",
            "/XFA",
            "/Encrypt");

    /** The same between the bytes of a picture or a font, where the short ones stand by chance. */
    private static final Pattern NAAM = Pattern.compile("/([A-Za-z#][A-Za-z0-9#]{4,60})");

    private static final String EINDE = "%%EOF";
    private static final String DEEL_KLAAR = "endstream";

    /** What is known of a part is short; a long list stands in none of them. */
    private static final int LANGSTE_KOP = 5000;

    private static final int MEESTE_PER_DEEL = 16 * Bestandsmaat.MB;
    private static final int MEESTE = 48 * Bestandsmaat.MB;

    private final byte[] inhoud;
    private final String tekst;
    private int uitgepakt;
    private boolean heeftBladzijden;
    private boolean opentMetIets;
    private boolean verwijstNaarBuiten;

    private Pdfinhoud(byte[] inhoud) {
        this.inhoud = inhoud;
        this.tekst = new String(inhoud, StandardCharsets.ISO_8859_1);
    }

    /** @return whether it has pages, nothing in it runs, and nothing stands in it or behind it that is not shown */
    static boolean isRustig(byte[] inhoud) {
        Pdfinhoud pdf = new Pdfinhoud(inhoud);
        return pdf.isHeel()
                && pdf.geenNaamErtussen()
                && pdf.geenWoord()
                && pdf.heeftBladzijden
                && !pdf.gaatVanzelfNaarBuiten()
                && !Beeldinhoud.bevatPakket(inhoud);
    }

    /** A link is for whoever clicks it. What goes to one by itself tells somebody elsewhere that it is being read. */
    private boolean gaatVanzelfNaarBuiten() {
        return opentMetIets && verwijstNaarBuiten;
    }

    /** @return whether it may stand in a PDF that only shows something */
    private boolean magWoord(String woord, String vorige) {
        heeftBladzijden |= woord.equals("/Page") || woord.equals("/Pages");
        verwijstNaarBuiten |= woord.equals("/URI");
        // Most open at a place, which stands there itself; an action stands elsewhere, or between signs of its own.
        opentMetIets |= "/OpenAction".equals(vorige) && !woord.equals("[");
        return !NIET.contains(woord);
    }

    private boolean isHeel() {
        int einde = tekst.lastIndexOf(EINDE);
        return einde > 0 && tekst.substring(einde + EINDE.length()).chars().allMatch(teken -> teken <= ' ');
    }

    private boolean geenNaamErtussen() {
        Matcher namen = NAAM.matcher(tekst);
        while (namen.find()) {
            if (NIET.contains("/" + Pdfwoorden.ontcijfer(namen.group(1)))) {
                return false;
            }
        }
        return true;
    }

    private boolean geenWoord() {
        Pdfwoorden woorden = new Pdfwoorden(inhoud);
        List<String> kop = new ArrayList<>();
        String vorige = null;
        for (String woord = woorden.volgende(); woord != null; woord = woorden.volgende()) {
            if (!magWoord(woord, vorige)) {
                return false;
            }
            vorige = woord;
            switch (woord) {
                case "obj", "endobj" -> kop.clear();
                case "stream" -> {
                    int begin = begin(woorden.plaats());
                    int einde = einde(kop, begin);
                    if (kop.size() > LANGSTE_KOP || kanObjecten(kop) && !geenWoordIn(kop, begin, einde)) {
                        return false;
                    }
                    woorden.naar(einde);
                    kop.clear();
                }
                default -> {
                    if (kop.size() <= LANGSTE_KOP) {
                        kop.add(woord);
                    }
                }
            }
        }
        return woorden.isHeel();
    }

    private int begin(int naWoord) {
        boolean cr = naWoord < inhoud.length && inhoud[naWoord] == '\r';
        int plaats = cr ? naWoord + 1 : naWoord;
        return plaats < inhoud.length && inhoud[plaats] == '\n' ? plaats + 1 : plaats;
    }

    /** As long as it says, when it ends there; else where it ends first. */
    private int einde(List<String> kop, int begin) {
        int plaats = kop.indexOf("/Length") + 1;
        boolean getal = plaats > 0 && plaats < kop.size() && kop.get(plaats).matches("[0-9]{1,8}");
        boolean verwijst = plaats + 2 < kop.size() && kop.get(plaats + 2).equals("R");
        if (getal && !verwijst) {
            int einde = begin + Integer.parseInt(kop.get(plaats));
            int volgt = einde <= inhoud.length ? begin(einde) : inhoud.length;
            if (tekst.startsWith(DEEL_KLAAR, volgt)) {
                return einde;
            }
        }
        int eerste = tekst.indexOf(DEEL_KLAAR, begin);
        return eerste < 0 ? inhoud.length : eerste;
    }

    /** A part with objects says where the first of them stands; a part that hides its kind behind a number is looked into too. */
    private static boolean kanObjecten(List<String> kop) {
        int soort = kop.indexOf("/Type") + 1;
        return kop.contains("/First")
                || kop.contains("/ObjStm")
                || soort > 0 && soort < kop.size() && !kop.get(soort).startsWith("/");
    }

    private boolean geenWoordIn(List<String> kop, int begin, int einde) {
        boolean geperst = kop.contains("/FlateDecode");
        boolean anders = kop.stream().anyMatch(woord -> woord.endsWith("Decode") && !woord.equals("/FlateDecode"))
                || kop.stream().filter("/FlateDecode"::equals).count() > 1
                || kop.contains("/F")
                || kop.contains("/DecodeParms");
        // A filter of which only the number stands here.
        int filter = kop.indexOf("/Filter") + 1;
        boolean elders = filter > 0 && !geperst;
        byte[] objecten = anders || elders ? null : geperst ? pakUit(begin, einde) : deel(begin, einde);
        if (objecten == null) {
            return false;
        }
        Pdfwoorden woorden = new Pdfwoorden(objecten);
        String vorige = null;
        for (String woord = woorden.volgende(); woord != null; woord = woorden.volgende()) {
            if (!magWoord(woord, vorige)) {
                return false;
            }
            vorige = woord;
        }
        return woorden.isHeel();
    }

    private byte[] deel(int begin, int einde) {
        return Arrays.copyOfRange(inhoud, begin, einde);
    }

    /** @return what is in it; null when that is too much, or cannot be read */
    private byte[] pakUit(int begin, int einde) {
        Inflater uitpakker = new Inflater();
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        byte[] stuk = new byte[16 * Bestandsmaat.KB];
        try {
            uitpakker.setInput(inhoud, begin, einde - begin);
            for (int n = uitpakker.inflate(stuk); n > 0; n = uitpakker.inflate(stuk)) {
                uit.write(stuk, 0, n);
                uitgepakt += n;
                if (uit.size() > MEESTE_PER_DEEL || uitgepakt > MEESTE) {
                    return null;
                }
            }
            return uitpakker.finished() ? uit.toByteArray() : null;
        } catch (DataFormatException stukgegaan) {
            return null;
        } finally {
            uitpakker.end();
        }
    }
}
