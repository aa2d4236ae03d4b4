package nl.samenspraak.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Locks content away before it is stored (R-ALG-21): AES-GCM with a nonce of its own each time, under the key of one use, and bound
 * to the row it belongs to, so that a ciphertext copied to another row opens nothing.
 */
@ApplicationScoped
public class Kluis {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final String METHODE = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int MERK_BITS = 128;

    private Sleutelbos sleutels;

    protected Kluis() {}

    /** @param sleutels the keys of the application */
    @Inject
    public Kluis(Sleutelbos sleutels) {
        this.sleutels = sleutels;
    }

    /**
     * @param gebruik what the key is for, for instance {@code bsn-opslag}
     * @param van the row that the content belongs to
     * @param inhoud the content
     * @return the content as it may be stored
     */
    public byte[] sluitOp(String gebruik, String van, byte[] inhoud) {
        byte[] nonce = new byte[NONCE_BYTES];
        TOEVAL.nextBytes(nonce);
        byte[] versleuteld = cipher(Cipher.ENCRYPT_MODE, gebruik, van, nonce, inhoud);
        return ByteBuffer.allocate(nonce.length + versleuteld.length)
                .put(nonce)
                .put(versleuteld)
                .array();
    }

    /**
     * @param gebruik what the key is for
     * @param van the row that the content belongs to
     * @param opgesloten what {@link #sluitOp} gave
     * @return the content
     * @throws IllegalStateException when it was tampered with, belongs to another row, or the key is another one
     */
    public byte[] open(String gebruik, String van, byte[] opgesloten) {
        byte[] nonce = Arrays.copyOf(opgesloten, NONCE_BYTES);
        byte[] versleuteld = Arrays.copyOfRange(opgesloten, NONCE_BYTES, opgesloten.length);
        return cipher(Cipher.DECRYPT_MODE, gebruik, van, nonce, versleuteld);
    }

    private byte[] cipher(int richting, String gebruik, String van, byte[] nonce, byte[] tekst) {
        try {
            Cipher cipher = Cipher.getInstance(METHODE);
            cipher.init(richting, sleutels.versleutelsleutel(gebruik), new GCMParameterSpec(MERK_BITS, nonce));
            cipher.updateAAD(van.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(tekst);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Wat opgesloten is voor " + gebruik + ", is niet te openen of te sluiten", e);
        }
    }
}
