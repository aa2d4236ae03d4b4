package nl.samenspraak.personen.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import nl.samenspraak.kern.Bsn;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Sleutelbos;

/**
 * Locks BSNs away (R-ALG-21): AES-GCM with a nonce of its own each time, bound to the person, so that a ciphertext copied to
 * another row opens nothing. A keyed hash makes look-up possible without opening any.
 */
@ApplicationScoped
public class Bsnkluis {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final String METHODE = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int MERK_BITS = 128;

    private Sleutelbos sleutels;

    protected Bsnkluis() {}

    /** @param sleutels the keys of the application */
    @Inject
    public Bsnkluis(Sleutelbos sleutels) {
        this.sleutels = sleutels;
    }

    /**
     * @param bsn the number
     * @param van whose number it is
     * @return the number as it may be stored
     */
    public VersleuteldBsn sluitOp(Bsn bsn, PersoonId van) {
        byte[] nonce = new byte[NONCE_BYTES];
        TOEVAL.nextBytes(nonce);
        byte[] versleuteld =
                cipher(Cipher.ENCRYPT_MODE, nonce, van, bsn.waarde().getBytes(StandardCharsets.US_ASCII));
        byte[] inhoud = ByteBuffer.allocate(nonce.length + versleuteld.length)
                .put(nonce)
                .put(versleuteld)
                .array();
        return new VersleuteldBsn(inhoud, zoekwaarde(bsn), Sleutelbos.VERSIE);
    }

    /**
     * @param inhoud what {@link #sluitOp} gave
     * @param van whose number it is
     * @return the number
     * @throws IllegalStateException when it was tampered with, belongs to another person, or the key is another one
     */
    public Bsn open(byte[] inhoud, PersoonId van) {
        byte[] nonce = Arrays.copyOf(inhoud, NONCE_BYTES);
        byte[] versleuteld = Arrays.copyOfRange(inhoud, NONCE_BYTES, inhoud.length);
        return new Bsn(new String(cipher(Cipher.DECRYPT_MODE, nonce, van, versleuteld), StandardCharsets.US_ASCII));
    }

    /**
     * @param bsn a number
     * @return the same 64 hexadecimal digits for the same number, which say nothing without the key
     */
    public String zoekwaarde(Bsn bsn) {
        byte[] cijfers = bsn.waarde().getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(sleutels.hmac("bsn-zoeken", cijfers));
    }

    private byte[] cipher(int richting, byte[] nonce, PersoonId van, byte[] tekst) {
        try {
            Cipher cipher = Cipher.getInstance(METHODE);
            cipher.init(richting, sleutels.versleutelsleutel("bsn-opslag"), new GCMParameterSpec(MERK_BITS, nonce));
            cipher.updateAAD(van.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(tekst);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Een burgerservicenummer is niet te openen of te sluiten", e);
        }
    }
}
