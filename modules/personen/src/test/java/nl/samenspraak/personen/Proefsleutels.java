package nl.samenspraak.personen;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Pseudoniemen;
import nl.samenspraak.toegang.Sleutelbos;

/** Real keys, the same in every test. */
public class Proefsleutels extends Sleutelbos {

    @Override
    public SecretKey versleutelsleutel(String gebruik) {
        return new SecretKeySpec(bytes("aes" + gebruik), "AES");
    }

    @Override
    public byte[] hmac(String gebruik, byte[] inhoud) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes("hmac" + gebruik), "HmacSHA256"));
            return mac.doFinal(inhoud);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return pseudonyms that a test can compute as well */
    public static Pseudoniemen pseudoniemen() {
        return new Pseudoniemen() {
            @Override
            public String van(PersoonId persoon) {
                return persoon.toString().replace("-", "");
            }
        };
    }

    private static byte[] bytes(String tekst) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
