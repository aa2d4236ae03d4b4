package nl.samenspraak.meldpunt;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.samenspraak.toegang.Kluis;
import nl.samenspraak.toegang.Sleutelbos;

/** A real lock with a key that is the same in every test. */
final class ProefKluis extends Kluis {

    ProefKluis() {
        super(new Sleutelbos() {
            @Override
            public SecretKey versleutelsleutel(String gebruik) {
                return new SecretKeySpec(new byte[32], "AES");
            }
        });
    }
}
