package nl.samenspraak.brieven;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import nl.samenspraak.toegang.sleutel.Kluis;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/** Locks the letters of one kind of case away, and tells with a keyed hash whether what goes is what was read. */
public abstract class Briefkluis {

    /** The part of a letter that is printed. */
    public static final String PDF = "pdf";

    /** The part of a letter that a page shows. */
    public static final String HTML = "html";

    private final String gebruik;
    private final Sleutelbos sleutels;
    private final Kluis kluis;

    /** For the proxy that the container makes. */
    protected Briefkluis() {
        this("", null, null);
    }

    /**
     * @param gebruik for which letters: what was locked away for one use, does not open for another
     * @param sleutels the keys
     * @param kluis locks and opens
     */
    protected Briefkluis(String gebruik, Sleutelbos sleutels, Kluis kluis) {
        this.gebruik = gebruik;
        this.sleutels = sleutels;
        this.kluis = kluis;
    }

    /** @return the version of the key with which is locked away now */
    public int versie() {
        return kluis.versie();
    }

    /**
     * @param brief the letter
     * @param deel which part of it
     * @param inhoud that part
     * @return the same, to be kept
     */
    public byte[] sluitOp(UUID brief, String deel, byte[] inhoud) {
        return kluis.sluitOp(gebruik, brief + "|" + deel, inhoud);
    }

    /**
     * @param brief the letter
     * @param deel which part of it
     * @param opgesloten what was kept
     * @return that part
     */
    public byte[] open(UUID brief, String deel, byte[] opgesloten) {
        return kluis.open(gebruik, brief + "|" + deel, opgesloten);
    }

    /**
     * @param html a letter as somebody reads it
     * @return what is remembered of it
     */
    public String afdruk(String html) {
        return HexFormat.of().formatHex(sleutels.hmac(gebruik, html.getBytes(StandardCharsets.UTF_8)));
    }
}
