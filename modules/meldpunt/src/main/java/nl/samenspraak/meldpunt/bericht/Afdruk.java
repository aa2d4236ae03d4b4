package nl.samenspraak.meldpunt.bericht;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** By what a text can be recognised later, without keeping the text. */
public final class Afdruk {

    private Afdruk() {}

    /**
     * @param delen what it consists of; their borders count
     * @return the same for the same parts, and for no others
     */
    public static String van(List<String> delen) {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            for (String deel : delen) {
                byte[] tekens = deel.getBytes(StandardCharsets.UTF_8);
                som.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(tekens.length).array());
                som.update(tekens);
            }
            return HexFormat.of().formatHex(som.digest());
        } catch (NoSuchAlgorithmException elkPlatformHeeftDeze) {
            throw new IllegalStateException(elkPlatformHeeftDeze);
        }
    }
}
