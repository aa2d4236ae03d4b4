package nl.samenspraak.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the application. One master key comes from the environment ({@code SAMENSPRAAK_SLEUTEL}); every use gets a key
 * of its own, derived from it, so that what is worked out for one use is worth nothing for another.
 */
@ApplicationScoped
public class Sleutelbos {

    /** The version of the master key; it is stored beside whatever was made with it. */
    public static final int VERSIE = 1;

    private static final String HMAC = "HmacSHA256";

    private final Map<String, SecretKey> afgeleid = new ConcurrentHashMap<>();
    private final Map<String, Mac> rekenaars = new ConcurrentHashMap<>();

    @Inject
    private Hoofdsleutel hoofdsleutel;

    /**
     * @param gebruik what the key is for, for instance {@code bsn-opslag}
     * @return a 256 bit AES key for that use alone
     */
    public SecretKey versleutelsleutel(String gebruik) {
        return afgeleid.computeIfAbsent("aes:" + gebruik, label -> new SecretKeySpec(leidAf(label), "AES"));
    }

    /**
     * Computes a keyed hash: the same content gives the same hash under the same use, and nobody without the key can make or
     * guess it.
     *
     * @param gebruik what the hash is for, for instance {@code bsn-zoeken}
     * @param inhoud what is hashed
     * @return 32 bytes
     */
    public byte[] hmac(String gebruik, byte[] inhoud) {
        return kopie(rekenaars.computeIfAbsent(gebruik, label -> rekekopie(leidAf("hmac:" + label))))
                .doFinal(inhoud);
    }

    private byte[] leidAf(String label) {
        byte[] context = ("samenspraak|" + VERSIE + "|" + label).getBytes(StandardCharsets.UTF_8);
        return rekekopie(hoofdsleutel.bytes()).doFinal(context);
    }

    private static Mac rekekopie(byte[] sleutel) {
        try {
            Mac rekenaar = Mac.getInstance(HMAC);
            rekenaar.init(new SecretKeySpec(sleutel, HMAC));
            return rekenaar;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("De JVM kent " + HMAC + " niet", e);
        }
    }

    /** A copy, because one can do one thing at a time; making one anew for each line costs more than the hash itself. */
    private static Mac kopie(Mac voorbeeld) {
        try {
            return (Mac) voorbeeld.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("De JVM kan " + HMAC + " niet kopieren", e);
        }
    }
}
