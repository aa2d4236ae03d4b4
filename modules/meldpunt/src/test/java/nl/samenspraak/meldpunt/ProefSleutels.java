package nl.samenspraak.meldpunt;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.samenspraak.toegang.Sleutelbos;

/** A hash without a secret, for tests that need no more than that different things have different ones. */
final class ProefSleutels extends Sleutelbos {

    @Override
    public byte[] hmac(String gebruik, byte[] inhoud) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(gebruik.getBytes());
            return hash.digest(inhoud);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
