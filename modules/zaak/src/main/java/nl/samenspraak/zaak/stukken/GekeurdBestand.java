package nl.samenspraak.zaak.stukken;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** A file that was judged: only {@link Bestandskeuring} makes one, so nothing else can be kept. */
public final class GekeurdBestand {

    private final String naam;
    private final Bestandsoort soort;
    private final byte[] inhoud;

    GekeurdBestand(String naam, Bestandsoort soort, byte[] inhoud) {
        this.naam = naam;
        this.soort = soort;
        this.inhoud = inhoud;
    }

    /** @return its name, cleaned */
    public String naam() {
        return naam;
    }

    /** @return what it is */
    public Bestandsoort soort() {
        return soort;
    }

    /** @return how many bytes it holds */
    public int omvang() {
        return inhoud.length;
    }

    /**
     * @param id what identifies it where it is kept
     * @return which file it is
     */
    public Bestandkop kop(UUID id) {
        return new Bestandkop(id, naam, soort, inhoud.length);
    }

    /** @return by what the same file is known again, whatever its name: the SHA-256 of what is in it */
    public String afdruk() {
        return afdruk(inhoud);
    }

    /** Each piece of what is kept opens by itself; this tells that all of them are there, in their order. */
    static String afdruk(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException nooit) {
            throw new IllegalStateException(nooit);
        }
    }

    byte[] inhoud() {
        return inhoud;
    }
}
