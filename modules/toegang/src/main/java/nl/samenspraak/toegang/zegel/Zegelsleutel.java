package nl.samenspraak.toegang.zegel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The secret key that seals (Ed25519), made of 32 bytes. */
final class Zegelsleutel {

    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final PrivateKey geheim;
    private final Toetssleutel toets;

    private Zegelsleutel(PrivateKey geheim, Toetssleutel toets) {
        this.geheim = geheim;
        this.toets = toets;
    }

    /**
     * @param naam whose it is: the origin of the log
     * @param zaad 32 bytes that nobody else knows
     */
    static Zegelsleutel van(String naam, byte[] zaad) {
        try {
            byte[] pkcs8 = Arrays.copyOf(PKCS8, PKCS8.length + zaad.length);
            System.arraycopy(zaad, 0, pkcs8, PKCS8.length, zaad.length);
            PrivateKey geheim = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            KeyPairGenerator maker = KeyPairGenerator.getInstance("Ed25519");
            maker.initialize(NamedParameterSpec.ED25519, new Vast(zaad));
            byte[] spki = maker.generateKeyPair().getPublic().getEncoded();
            Zegelsleutel sleutel = new Zegelsleutel(
                    geheim, new Toetssleutel(naam, Arrays.copyOfRange(spki, spki.length - Boom.HASH, spki.length)));
            if (!sleutel.toets.klopt(naam, sleutel.handtekening(naam))) {
                throw new IllegalStateException("De JVM maakt van de zegelsleutel geen paar");
            }
            return sleutel;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("De JVM kent Ed25519 niet", e);
        }
    }

    Toetssleutel toets() {
        return toets;
    }

    /**
     * @param tekst lines, each with its end
     * @return the note: those lines, an empty one, and the signature (C2SP signed-note)
     */
    String onderteken(String tekst) {
        return tekst + "\n\u2014 " + toets.naam() + " " + Base64.getEncoder().encodeToString(handtekening(tekst))
                + "\n";
    }

    private byte[] handtekening(String tekst) {
        try {
            Signature hand = Signature.getInstance("Ed25519");
            hand.initSign(geheim);
            hand.update(tekst.getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream samen = new ByteArrayOutputStream();
            samen.writeBytes(toets.merk());
            samen.writeBytes(hand.sign());
            return samen.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Het zegel is niet te zetten", e);
        }
    }

    /** Gives what it was made with: the only way to ask the JDK for the public key that belongs to a secret one. */
    private static final class Vast extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] zaad;

        private Vast(byte[] zaad) {
            this.zaad = zaad.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(zaad, 0, bytes, 0, bytes.length);
        }
    }
}
