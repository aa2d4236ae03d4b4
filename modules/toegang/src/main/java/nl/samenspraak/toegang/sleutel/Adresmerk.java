package nl.samenspraak.toegang.sleutel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Cipher;

/**
 * What stands in an address that an inwoner sees, instead of an identifier: an identifier begins with the millisecond in which it was made, and that of a
 * melding is the millisecond in which somebody called (R-MEL-05). One block of AES turns it into something that says nothing, and back; whoever makes one
 * up gets an identifier that is nobody's. An address holds as long as the key of the application.
 */
@ApplicationScoped
public class Adresmerk {

    private static final String GEBRUIK = "adresmerk";

    private Sleutelbos sleutels;

    protected Adresmerk() {}

    /** @param sleutels the keys */
    @Inject
    public Adresmerk(Sleutelbos sleutels) {
        this.sleutels = sleutels;
    }

    /**
     * @param id an identifier
     * @return what stands for it in an address
     */
    public UUID van(UUID id) {
        return reken(Cipher.ENCRYPT_MODE, id);
    }

    /**
     * @param merk what stands in an address
     * @return the identifier it stands for; one that is of nothing when it was made up
     */
    public UUID open(UUID merk) {
        return reken(Cipher.DECRYPT_MODE, merk);
    }

    /** One block and no more, each with a value that comes once: there is nothing in it that could repeat. */
    private UUID reken(int richting, UUID waarde) {
        try {
            Cipher blok = Cipher.getInstance("AES/ECB/NoPadding");
            blok.init(richting, sleutels.versleutelsleutel(sleutels.versie(), GEBRUIK));
            ByteBuffer uit = ByteBuffer.wrap(blok.doFinal(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(waarde.getMostSignificantBits())
                    .putLong(waarde.getLeastSignificantBits())
                    .array()));
            return new UUID(uit.getLong(), uit.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("De JVM kent AES niet", e);
        }
    }
}
