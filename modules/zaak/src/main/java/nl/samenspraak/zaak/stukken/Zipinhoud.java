package nl.samenspraak.zaak.stukken;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of a package, of which every reader sees the same. One reads the list at the end and another goes from head to head; so both have to say the
 * same of each part, and the parts and the list have to fill the file from its first byte to its last.
 */
final class Zipinhoud {

    private static final int EINDE = 0x06054b50;
    private static final int REGEL = 0x02014b50;
    private static final int KOP = 0x04034b50;
    private static final int NASCHRIFT = 0x08074b50;

    private static final int EINDE_LANG = 22;
    private static final int REGEL_LANG = 46;
    private static final int KOP_LANG = 30;
    private static final int NASCHRIFT_LANG = 16;

    /** How well it is compressed, that sizes follow it, and that the name is UTF-8; not that it is locked. */
    private static final int VLAGGEN = 0x080e;

    private static final int VOLGT = 0x0008;
    private static final int GEPERST = 8;

    private static final int LANGSTE_NAAM = 200;

    /** Another name for the same part, which some readers take. */
    private static final int ANDERE_NAAM = 0x7075;

    private final ByteBuffer bytes;
    private final int meeste;
    private final Set<String> namen = new HashSet<>();

    private Zipinhoud(byte[] inhoud, int meeste) {
        this.bytes = ByteBuffer.wrap(inhoud).order(ByteOrder.LITTLE_ENDIAN);
        this.meeste = meeste;
    }

    /**
     * @param inhoud a package
     * @param meeste how many parts it may have
     * @return its parts, the first in the file first
     * @throws IOException when it has more, or readers could differ about them
     */
    static List<Zipdeel> lees(byte[] inhoud, int meeste) throws IOException {
        try {
            return new Zipinhoud(inhoud, meeste).delen();
        } catch (IndexOutOfBoundsException buiten) {
            throw new IOException("outside of the file", buiten);
        }
    }

    private List<Zipdeel> delen() throws IOException {
        int einde = bytes.capacity() - EINDE_LANG;
        eis(einde >= 0 && bytes.getInt(einde) == EINDE);
        int aantal = kort(einde + 10);
        int lijst = bytes.getInt(einde + 16);
        // One disk, nothing behind the list, and no remark in which something else could stand.
        eis(bytes.getInt(einde + 4) == 0 && kort(einde + 8) == aantal && kort(einde + 20) == 0);
        eis(aantal > 0 && aantal <= meeste && lijst >= 0 && (long) lijst + bytes.getInt(einde + 12) == einde);
        List<Zipdeel> delen = new ArrayList<>();
        int plaats = lijst;
        for (int i = 0; i < aantal; i++) {
            delen.add(deel(plaats));
            plaats += REGEL_LANG + kort(plaats + 28) + kort(plaats + 30);
        }
        eis(plaats == einde);
        delen.sort(Comparator.comparingInt(Zipdeel::begin));
        sluitenAan(delen, lijst);
        return delen;
    }

    private Zipdeel deel(int regel) throws IOException {
        int vlaggen = kort(regel + 8);
        int wijze = kort(regel + 10);
        int ingepakt = bytes.getInt(regel + 20);
        int uitgepakt = bytes.getInt(regel + 24);
        int naamlengte = kort(regel + 28);
        int kop = bytes.getInt(regel + 42);
        eis(bytes.getInt(regel) == REGEL && bytes.getInt(kop) == KOP && naamlengte <= LANGSTE_NAAM);
        eis((vlaggen & ~VLAGGEN) == 0 && (wijze == 0 || wijze == GEPERST) && ingepakt >= 0 && uitgepakt >= 0);
        // What is not compressed does not say itself where it ends.
        eis(wijze == GEPERST || (vlaggen & VOLGT) == 0);
        // No remark with a part, and none of it on another disk.
        eis(kort(regel + 32) == 0 && kort(regel + 34) == 0);
        eis(kort(kop + 6) == vlaggen && kort(kop + 8) == wijze && kort(kop + 26) == naamlengte);
        boolean volgt = (vlaggen & VOLGT) != 0;
        for (int i = 0; i < 12; i += 4) {
            int inKop = bytes.getInt(kop + 14 + i);
            eis(inKop == bytes.getInt(regel + 16 + i) || volgt && inKop == 0);
        }
        String naam = naam(regel + REGEL_LANG, naamlengte);
        eis(naam.equals(naam(kop + KOP_LANG, naamlengte)) && namen.add(naam.toLowerCase(Locale.ROOT)));
        eisExtra(regel + REGEL_LANG + naamlengte, kort(regel + 30));
        eisExtra(kop + KOP_LANG + naamlengte, kort(kop + 28));
        int data = kop + KOP_LANG + naamlengte + kort(kop + 28);
        return new Zipdeel(
                naam,
                kop,
                data,
                ingepakt,
                uitgepakt,
                Integer.toUnsignedLong(bytes.getInt(regel + 16)),
                wijze == GEPERST);
    }

    private void sluitenAan(List<Zipdeel> delen, int lijst) throws IOException {
        eis(delen.get(0).begin() == 0);
        for (int i = 0; i < delen.size(); i++) {
            Zipdeel deel = delen.get(i);
            int volgende = i + 1 < delen.size() ? delen.get(i + 1).begin() : lijst;
            long klaar = (long) deel.data() + deel.ingepakt();
            boolean volgt = (kort(deel.begin() + 6) & VOLGT) != 0;
            eis(klaar + (volgt ? naschrift((int) klaar, deel) : 0) == volgende);
        }
    }

    /** Sizes that come after the part, with a mark before them or without. */
    private int naschrift(int plaats, Zipdeel deel) throws IOException {
        int merk = bytes.getInt(plaats) == NASCHRIFT ? 4 : 0;
        eis(bytes.getInt(plaats + merk) == (int) deel.crc()
                && bytes.getInt(plaats + merk + 4) == deel.ingepakt()
                && bytes.getInt(plaats + merk + 8) == deel.uitgepakt());
        return NASCHRIFT_LANG - 4 + merk;
    }

    private void eisExtra(int vanaf, int lengte) throws IOException {
        int plaats = vanaf;
        while (plaats < vanaf + lengte) {
            eis(vanaf + lengte - plaats >= 4 && kort(plaats) != ANDERE_NAAM);
            plaats += 4 + kort(plaats + 2);
        }
        eis(plaats == vanaf + lengte);
    }

    private String naam(int plaats, int lengte) {
        byte[] naam = new byte[lengte];
        bytes.get(plaats, naam);
        return new String(naam, StandardCharsets.UTF_8);
    }

    private int kort(int plaats) {
        return Short.toUnsignedInt(bytes.getShort(plaats));
    }

    private static void eis(boolean klopt) throws IOException {
        if (!klopt) {
            throw new IOException("readers could differ about this package");
        }
    }
}
