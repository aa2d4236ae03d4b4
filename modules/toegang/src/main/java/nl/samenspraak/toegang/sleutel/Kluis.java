package nl.samenspraak.toegang.sleutel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Locks content away before it is stored (R-ALG-21): AES-GCM with a nonce of its own each time, under the key of one use, and bound
 * to the row it belongs to, so that a ciphertext copied to another row opens nothing. In front stands the version of the key.
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
        int versie = sleutels.versie();
        byte[] versleuteld =
                cipher(Cipher.ENCRYPT_MODE, sleutels.versleutelsleutel(versie, gebruik), van, nonce, inhoud);
        return ByteBuffer.allocate(Integer.BYTES + nonce.length + versleuteld.length)
                .putInt(versie)
                .put(nonce)
                .put(versleuteld)
                .array();
    }

    /** @return the version of the key with which {@link #sluitOp} locks away now */
    public int versie() {
        return sleutels.versie();
    }

    /**
     * @param gebruik what the key is for
     * @param van the row that the content belongs to
     * @param opgesloten what {@link #sluitOp} gave
     * @return the content
     * @throws IllegalStateException when it was tampered with, belongs to another row, or the key is another one
     */
    public byte[] open(String gebruik, String van, byte[] opgesloten) {
        ByteBuffer delen = ByteBuffer.wrap(opgesloten);
        int versie = delen.getInt();
        byte[] nonce = new byte[NONCE_BYTES];
        delen.get(nonce);
        byte[] versleuteld = new byte[delen.remaining()];
        delen.get(versleuteld);
        return cipher(Cipher.DECRYPT_MODE, sleutels.versleutelsleutel(versie, gebruik), van, nonce, versleuteld);
    }

    /**
     * Locks content away anew, with the newest key.
     *
     * @param gebruik what the key is for
     * @param van the row that the content belongs to
     * @param opgesloten what {@link #sluitOp} gave, with whichever key
     * @return the same content as it may be stored
     */
    public byte[] sluitOpnieuw(String gebruik, String van, byte[] opgesloten) {
        return sluitOp(gebruik, van, open(gebruik, van, opgesloten));
    }

    private static byte[] cipher(int richting, SecretKey sleutel, String van, byte[] nonce, byte[] tekst) {
        try {
            Cipher cipher = Cipher.getInstance(METHODE);
            cipher.init(richting, sleutel, new GCMParameterSpec(MERK_BITS, nonce));
            cipher.updateAAD(van.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(tekst);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Wat opgesloten is, is niet te openen of te sluiten", e);
        }
    }
}
