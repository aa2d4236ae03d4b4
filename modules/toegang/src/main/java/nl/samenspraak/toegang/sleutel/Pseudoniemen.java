package nl.samenspraak.toegang.sleutel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import nl.samenspraak.kern.PersoonId;

/**
 * The name under which a person stands in the access log: a keyed hash of the person's identifier. Who has the log but not
 * the key cannot tell about whom it is; the register of persons stores it, so that those who may can find the person back.
 * It is made with the first version of the key, whatever the newest is: lines in the log may not change, and a person with two names in it
 * would be found under half of them.
 */
@ApplicationScoped
public class Pseudoniemen {

    private static final int BYTES = 16;

    private Sleutelbos sleutels;

    protected Pseudoniemen() {}

    @Inject
    Pseudoniemen(Sleutelbos sleutels) {
        this.sleutels = sleutels;
    }

    /**
     * @param persoon a person
     * @return the pseudonym, 32 hexadecimal digits
     */
    public String van(PersoonId persoon) {
        byte[] id = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(persoon.waarde().getMostSignificantBits())
                .putLong(persoon.waarde().getLeastSignificantBits())
                .array();
        return HexFormat.of()
                .formatHex(Arrays.copyOf(sleutels.hmac(sleutels.eersteVersie(), "persoonspseudoniem", id), BYTES));
    }
}
