package nl.samenspraak.toegang.zegel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The key with which anybody checks a seal, in the form of C2SP signed-note: {@code name+hash+key}.
 *
 * @param naam whose it is: the origin of the log
 * @param publiek the public key of Ed25519, 32 bytes
 */
record Toetssleutel(String naam, byte[] publiek) {

    private static final byte ED25519 = 1;
    private static final int MERK = 4;
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    /** @throws IllegalArgumentException when it is not such a key */
    static Toetssleutel lees(String tekst) {
        String[] delen = tekst.strip().split("\\+", 3);
        if (delen.length == 3) {
            byte[] sleutel = Base64.getDecoder().decode(delen[2]);
            if (sleutel.length == Boom.HASH + 1 && sleutel[0] == ED25519) {
                Toetssleutel gelezen = new Toetssleutel(delen[0], Arrays.copyOfRange(sleutel, 1, sleutel.length));
                if (gelezen.tekst().equals(tekst.strip())) {
                    return gelezen;
                }
            }
        }
        throw new IllegalArgumentException("Geen toetssleutel: " + tekst);
    }

    /** @return what others get */
    String tekst() {
        return naam + "+" + HexFormat.of().formatHex(merk()) + "+"
                + Base64.getEncoder().encodeToString(metSoort());
    }

    /** @return the four bytes by which a signature says with which key it was made */
    byte[] merk() {
        MessageDigest hash = Boom.sha256();
        hash.update((naam + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(hash.digest(metSoort()), MERK);
    }

    /**
     * @param tekst what was signed
     * @param handtekening the signature, with the four bytes before it
     * @return whether it was signed with this key
     */
    boolean klopt(String tekst, byte[] handtekening) {
        if (handtekening.length < MERK || !Arrays.equals(merk(), Arrays.copyOf(handtekening, MERK))) {
            return false;
        }
        try {
            PublicKey sleutel =
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes(SPKI, publiek)));
            Signature toets = Signature.getInstance("Ed25519");
            toets.initVerify(sleutel);
            toets.update(tekst.getBytes(StandardCharsets.UTF_8));
            return toets.verify(Arrays.copyOfRange(handtekening, MERK, handtekening.length));
        } catch (GeneralSecurityException geenHandtekening) {
            return false;
        }
    }

    private byte[] metSoort() {
        return bytes(new byte[] {ED25519}, publiek);
    }

    private static byte[] bytes(byte[] eerst, byte[] dan) {
        ByteArrayOutputStream samen = new ByteArrayOutputStream();
        samen.writeBytes(eerst);
        samen.writeBytes(dan);
        return samen.toByteArray();
    }
}
